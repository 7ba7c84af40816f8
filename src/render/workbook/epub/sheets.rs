//! Worksheets as XHTML: what they ask, and lines and boxes that say how much is wanted. Reading systems take no input, so
//! answers are written elsewhere.

use super::markup::{Setting, escaped, heading, list, number, text};
use serde_json::Value;

/// Empty rows and lines beyond these tell nothing more on a screen.
const MOST_ROWS: u64 = 5;
const MOST_LINES: u64 = 8;

impl Setting<'_> {
    /// A worksheet with its frame.
    pub(super) fn sheet(&self, sheet: &Value, level: u8) -> String {
        let kind = text(sheet, "kind");
        let label = escaped(&self.word("worksheet", &[("number", &number(sheet, "number").to_string())]));
        let title = format!("<small>{label}</small> {}", escaped(text(sheet, "title")));
        let paragraph = |key: &str| match self.rich(sheet, key) {
            said if said.is_empty() => said,
            said => format!("<p class=\"{key}\">{said}</p>\n"),
        };
        format!(
            "<section class=\"worksheet {kind}\">\n{}{}{}{}{}</section>\n",
            heading(level, &self.id(sheet), &title),
            paragraph("ask"),
            self.example(sheet),
            self.fields(sheet, kind),
            paragraph("note")
        )
    }

    fn fields(&self, sheet: &Value, kind: &str) -> String {
        let all = |key: &str| -> Vec<String> { list(sheet, key).iter().map(|item| self.all(item)).collect() };
        match kind {
            "checklist" => items("ul", &all("items")),
            "prompt" => lines(number(sheet, "lines")),
            "tracker" => {
                let days = number(sheet, "days").min(7);
                let weekdays = list(sheet, "weekdays");
                let named = |day: u64| weekdays.get(day as usize - 1).and_then(Value::as_str).unwrap_or_default();
                let head = (1..=days).map(|day| format!("{} {day}", escaped(named(day))).trim().to_owned());
                let rows = all("rows").into_iter().map(|row| (row, days as usize)).collect::<Vec<_>>();
                grid(std::iter::once(String::new()).chain(head).collect(), &rows)
            }
            "scale" => self.scale(sheet, &all("items")),
            "plan" => {
                let field = |field: &Value| match field.get("if") {
                    None => named(&self.rich(field, "label"), number(field, "lines")),
                    Some(_) => self.if_then(field),
                };
                format!("<dl>\n{}</dl>\n", list(sheet, "fields").iter().map(field).collect::<String>())
            }
            "letter" => {
                let begun = |starter: &String| format!("<p>{starter} …</p>\n{}", lines(number(sheet, "lines")));
                let starters: String = all("starters").iter().map(begun).collect();
                let edge = |key: &str| match text(sheet, key) {
                    "" => String::new(),
                    said => format!("<p>{}</p>\n", escaped(said)),
                };
                let struck = items("ul", &all("cross_out"));
                let struck = match struck.as_str() {
                    "" => struck,
                    _ => format!("<p><em>{}</em></p>\n{struck}", escaped(&self.word("cross-out", &[]))),
                };
                format!("{}{struck}{starters}{}", edge("greeting"), edge("closing"))
            }
            "log" => empty_table(&all("columns"), number(sheet, "rows")),
            "record" => {
                let fields: String = all("fields").iter().map(|label| named(label, number(sheet, "lines"))).collect();
                format!("<dl>\n{fields}</dl>\n")
            }
            "balance" => {
                let sides: String = all("sides").iter().map(|side| named(side, number(sheet, "lines"))).collect();
                let ways = all("options");
                ways.iter().map(|way| format!("<p><strong>{way}</strong></p>\n<dl>\n{sides}</dl>\n")).collect()
            }
            "agreement" => {
                let signed = |name: String| if name.is_empty() { escaped(&self.word("signature", &[])) } else { name };
                let signers: String = all("signatures").into_iter().map(|name| named(&signed(name), 1)).collect();
                format!("{}<dl>\n{signers}</dl>\n", items("ol", &all("statements")))
            }
            _ => String::new(),
        }
    }

    /// What somebody else wrote.
    fn example(&self, sheet: &Value) -> String {
        let written = |written: &Value| match self.rich(written, "to") {
            to if to.is_empty() => format!("<p><em>{}</em></p>\n", self.rich(written, "words")),
            to => format!("<p>{to}<br/><em>{}</em></p>\n", self.rich(written, "words")),
        };
        let written: String = list(sheet, "example").iter().map(written).collect();
        let label = escaped(&self.word("example", &[]));
        if written.is_empty() {
            written
        } else {
            format!("<div class=\"example\">\n<p><strong>{label}</strong></p>\n{written}</div>\n")
        }
    }

    fn if_then(&self, field: &Value) -> String {
        let word = |name: &str| escaped(&self.word(name, &[]));
        let when = self.rich(field, "if");
        let room = if when.is_empty() { lines(1) } else { String::new() };
        let then = format!("{} {}", word("then"), self.rich(field, "then"));
        format!("<dt>{} {when}{room}</dt><dd>{then}{}</dd>\n", word("if"), lines(number(field, "lines")))
    }

    fn all(&self, rich: &Value) -> String {
        self.nodes(rich.as_array().map(Vec::as_slice).unwrap_or_default(), false)
    }

    fn scale(&self, sheet: &Value, rated: &[String]) -> String {
        let numbers: Vec<String> =
            (number(sheet, "from")..=number(sheet, "to")).map(|number| number.to_string()).collect();
        let end = |key: &str| match self.rich(sheet, key) {
            said if said.is_empty() => said,
            said => format!(" <small>({said})</small>"),
        };
        let words = list(sheet, "words");
        let row = if words.is_empty() {
            format!("{}{} … {}{}", numbers[0], end("low"), numbers[numbers.len() - 1], end("high"))
        } else {
            let named =
                numbers.iter().zip(words).map(|(number, word)| format!("{number} <small>({})</small>", self.all(word)));
            named.collect::<Vec<_>>().join(" · ")
        };
        let row = if sheet["twice"] == true {
            let time = |name: &str| format!("{}: {row}", escaped(&self.word(name, &[])));
            format!("{}<br/>{}", time("before"), time("after"))
        } else {
            row
        };
        let rated: String = rated.iter().map(|item| format!("<dt>{item}</dt><dd>{row}</dd>\n")).collect();
        if rated.is_empty() { format!("<p>{row}</p>\n") } else { format!("<dl>\n{rated}</dl>\n") }
    }
}

fn items(element: &str, items: &[String]) -> String {
    let items: String = items.iter().map(|item| format!("<li>{item}</li>\n")).collect();
    if items.is_empty() { items } else { format!("<{element}>\n{items}</{element}>\n") }
}

fn named(label: &str, count: u64) -> String {
    format!("<dt>{label}</dt><dd>{}</dd>\n", lines(count))
}

/// Lines nobody has to hear of.
fn lines(count: u64) -> String {
    "<div class=\"line\" aria-hidden=\"true\"></div>\n".repeat(count.clamp(1, MOST_LINES) as usize)
}

/// A table of named rows of boxes.
fn grid(head: Vec<String>, rows: &[(String, usize)]) -> String {
    let head: String = head
        .iter()
        .map(|cell| if cell.is_empty() { "<td></td>".to_owned() } else { format!("<th scope=\"col\">{cell}</th>") })
        .collect();
    let row = |(name, days): &(String, usize)| {
        let name = if name.is_empty() { "<td></td>".to_owned() } else { format!("<th scope=\"row\">{name}</th>") };
        format!("<tr>{name}{}</tr>\n", "<td>☐</td>".repeat(*days))
    };
    let rows: String = rows.iter().map(row).collect();
    format!("<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n")
}

fn empty_table(columns: &[String], rows: u64) -> String {
    let head: String = columns.iter().map(|column| format!("<th scope=\"col\">{column}</th>")).collect();
    let row = format!("<tr>{}</tr>\n", "<td>&#160;</td>".repeat(columns.len()));
    let rows = row.repeat(rows.clamp(1, MOST_ROWS) as usize);
    format!("<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n")
}
