//! Blocks as XHTML, each by its kind.

use super::markup::{Setting, escaped, heading, list, text};
use serde_json::Value;

impl Setting<'_> {
    /// Blocks in order. `level` is the level a heading among them has. They nest seven deep at most.
    pub(super) fn blocks(&self, blocks: &[Value], level: u8) -> String {
        blocks.iter().map(|block| self.block(block, level)).collect()
    }

    fn block(&self, block: &Value, level: u8) -> String {
        match text(block, "kind") {
            "paragraph" => format!("<p>{}</p>\n", self.rich(block, "text")),
            "subheading" => heading(level, "", &self.bare(block, "text")),
            "list" => self.list(block, level),
            "quote" => self.quote(block, level),
            "image" => self.picture(block),
            "code" => format!("<pre><code>{}</code></pre>\n", escaped(text(block, "text"))),
            "table" => self.table(block),
            "video" => self.video(block),
            _ => self.sheet(block, level),
        }
    }

    fn list(&self, block: &Value, level: u8) -> String {
        let body = |item: &Value| item.as_array().map(Vec::as_slice).unwrap_or_default().to_vec();
        let items: String =
            list(block, "items").iter().map(|item| format!("<li>{}</li>\n", self.blocks(&body(item), level))).collect();
        match (block["ordered"].as_bool(), block["start"].as_u64()) {
            _ if items.is_empty() => String::new(),
            (Some(true), Some(start)) => format!("<ol start=\"{start}\">\n{items}</ol>\n"),
            (Some(true), None) => format!("<ol>\n{items}</ol>\n"),
            _ => format!("<ul>\n{items}</ul>\n"),
        }
    }

    fn quote(&self, block: &Value, level: u8) -> String {
        let verbatim = block["verbatim"].as_bool().unwrap_or_default();
        let body = self.blocks(list(block, "body"), level);
        let class = if verbatim { "verbatim" } else { "told" };
        let speaker = &block["speaker"];
        let mut signed = String::new();
        if speaker.is_object() {
            let mut facts = vec![format!("<strong>{}</strong>", escaped(text(speaker, "name")))];
            facts.extend([text(speaker, "role")].into_iter().filter(|role| !role.is_empty()).map(escaped));
            facts.extend((!verbatim).then(|| escaped(&self.word("paraphrased", &[]))));
            signed = format!("<footer>{} {}</footer>\n", facts.join(", "), self.rich(block, "source"));
        }
        format!("<blockquote class=\"{class}\">\n{body}{signed}</blockquote>\n")
    }

    fn picture(&self, block: &Value) -> String {
        let alt = text(block, "alt");
        let caption = self.rich(block, "caption");
        let Some(file) = self.pictures.file(text(block, "file")) else {
            let told = self.word("picture", &[("description", alt)]);
            return if alt.is_empty() { String::new() } else { format!("<p><em>{}</em></p>\n", escaped(&told)) };
        };
        let ornament = if alt.is_empty() { " role=\"presentation\"" } else { "" };
        let image = format!("<img src=\"{file}\" alt=\"{}\"{ornament}/>", escaped(alt));
        match caption.is_empty() {
            true => format!("<figure>{image}</figure>\n"),
            false => format!("<figure>{image}<figcaption>{caption}</figcaption></figure>\n"),
        }
    }

    fn video(&self, block: &Value) -> String {
        let poster = self.pictures.file(text(block, "poster"));
        let poster =
            poster.map(|file| format!("<img src=\"{file}\" alt=\"\" role=\"presentation\"/>")).unwrap_or_default();
        let (title, note) = (escaped(text(block, "title")), escaped(text(block, "note")));
        let way = match text(block, "url") {
            "" => String::new(),
            url => format!("<br/><a href=\"{}\">{}</a>", escaped(url), escaped(text(block, "address"))),
        };
        format!("<div class=\"video\">{poster}<p><strong>{title}</strong> {note}{way}</p></div>\n")
    }

    fn table(&self, block: &Value) -> String {
        let cells = |row: &[Value], open: &str, close: &str| -> String {
            let cell = |cell: &Value| self.nodes(cell.as_array().map(Vec::as_slice).unwrap_or_default(), false);
            row.iter().map(|rich| format!("<{open}>{}</{close}>", cell(rich))).collect()
        };
        let head = cells(list(block, "header"), "th scope=\"col\"", "th");
        let row = |row: &Value| {
            let row = row.as_array().map(Vec::as_slice).unwrap_or_default();
            format!("<tr>{}</tr>\n", cells(row, "td", "td"))
        };
        let rows: String = list(block, "rows").iter().map(row).collect();
        let body = if rows.is_empty() { String::new() } else { format!("<tbody>\n{rows}</tbody>\n") };
        format!("<table>\n<thead><tr>{head}</tr></thead>\n{body}</table>\n")
    }
}
