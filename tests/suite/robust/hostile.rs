//! Files nobody should write, and somebody will.

/// A name for messages, and a file's bytes.
type Bad = (&'static str, Vec<u8>);

/// Files that are no YAML, or YAML that means harm, or YAML of a shape that fits nowhere.
pub fn yaml() -> Vec<Bad> {
    let text = |name, text: &str| (name, text.as_bytes().to_vec());
    vec![
        ("not UTF-8", b"name: caf\xe9\n".to_vec()),
        ("UTF-16", b"\xff\xfen\0a\0m\0e\0:\0 \0A\0\n\0".to_vec()),
        ("a zero byte", b"name: A\0B\n".to_vec()),
        text("empty", ""),
        text("only blanks", "\n\n   \n"),
        text("only a comment", "# nothing\n"),
        text("a list", "- name: A\n"),
        text("a word", "name\n"),
        text("a tab as indentation", "name:\n\t- A\n"),
        text("an open quotation", "name: \"A\n"),
        text("an open bracket", "name: [A\n"),
        text("a key twice", "name: A\nname: B\ntitle: A\ntitle: B\n"),
        text("two documents", "name: A\ntitle: A\n---\nname: B\ntitle: B\n"),
        text("an unknown tag", "name: !!python/object/apply:os.system [\"true\"]\ntitle: !!x y\n"),
        text("an alias to nothing", "name: *nothing\ntitle: *nothing\n"),
        text("an alias to itself", "name: &a [*a]\ntitle: &b [*b]\n"),
        text("a list as a key", "? [a, b]\n: c\n"),
        ("aliases that multiply", laughs().into_bytes()),
        ("brackets upon brackets", format!("name: {}\n", "[".repeat(50_000)).into_bytes()),
        ("braces upon braces", format!("title: {}{}\n", "{a: ".repeat(20_000), "}".repeat(20_000)).into_bytes()),
        (
            "lists upon lists",
            (0..2_000).map(|depth| format!("{}-\n", " ".repeat(depth))).collect::<String>().into_bytes(),
        ),
        ("an endless key", format!("{}: 1\n", "k".repeat(200_000)).into_bytes()),
    ]
}

/// Ten aliases of ten aliases, nine levels deep: 10⁹ words in 400 bytes.
fn laughs() -> String {
    let first = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    let more = (1..10).map(|level| {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        format!("a{level}: &a{level} [{aliases}]\n")
    });
    first + &more.collect::<String>()
}

/// Guides of which nothing can be made.
pub fn guides() -> Vec<Bad> {
    let text = |name, text: &str| (name, text.as_bytes().to_vec());
    vec![
        ("not UTF-8", b"---\ntitle: A\nsummary: B\n---\n\nCaf\xe9.\n".to_vec()),
        text("empty", ""),
        text("only blanks", "\n \n"),
        text("no front matter", "# Tea\n\nDrink it.\n"),
        text("front matter never closed", "---\ntitle: A\nsummary: B\n\nText.\n"),
        text("front matter that is a list", "---\n- title\n---\n\n## Drink\n\nSlowly.\n"),
        text("nothing but front matter", "---\ntitle: A\nsummary: Drink it.\n---\n"),
        ("front matter that multiplies", format!("---\n{}---\n\nText.\n", laughs()).into_bytes()),
    ]
}

/// Markdown that is deep, endless or unbalanced.
pub fn markdown() -> Vec<(&'static str, String)> {
    let lists: String = (0..400).map(|depth| format!("{}- x\n", "  ".repeat(depth))).collect();
    let definitions: String = (0..5_000).map(|number| format!("[r{number}]: https://example.org/{number}\n")).collect();
    vec![
        ("quotes upon quotes", format!("{} x", ">".repeat(20_000))),
        ("lists upon lists", lists),
        ("open brackets", "[".repeat(50_000)),
        ("images upon images", "![".repeat(20_000)),
        ("stars", "*a ".repeat(30_000)),
        ("underscores and stars", "_*".repeat(30_000)),
        ("open ticks", (1..300).map(|count| "`".repeat(count) + "x").collect()),
        ("open citations", "[@".repeat(30_000)),
        ("a citation of thousands", format!("[{}]", vec!["@nowhere"; 5_000].join("; "))),
        ("definitions of links", definitions),
        ("a table a thousand wide", format!("{0}\n{1}\n{0}\n", "| a ".repeat(1_000), "| - ".repeat(1_000))),
        ("a fence never closed", "```prompt\nlines: 3\n".to_owned()),
        (
            "a worksheet of endless lines",
            "```prompt\ntitle: Write\nask: Write.\nlines: 999999999999999999999\n```\n".to_owned(),
        ),
        ("a worksheet that multiplies", format!("```plan\n{}```\n", laughs())),
        ("headings of all levels", "###### Six\n\n# One\n\n#### Four\n\n## \n\n### \n".to_owned()),
        ("comments never closed", "<!-- waive uncited-figure: ".repeat(2_000)),
        (
            "characters that turn the line",
            "\u{202e}abc\u{2066}def\u{200b}\u{fe0f}\u{1f469}\u{200d}\u{1f469}".to_owned(),
        ),
        ("an entity for no character", "&#xD800; &#0; &#x110000; &nosuch;".to_owned()),
        ("a dash and nothing", "> —\n".to_owned()),
        ("letters with a thousand accents", format!("a{}", "\u{301}".repeat(1_000))),
    ]
}

/// What is seen in a page where an attack got through.
pub const SIGNS: [&str; 7] =
    ["<script>alert", "<img src=x", "<svg onload", "=\"javascript:", "=\"data:text/html", "<iframe", "\"onmouseover="];

/// Text that would run in a reader's browser if it got there as it is.
pub fn scripts() -> Vec<String> {
    let attacks = [
        "<script>alert()</script>",
        "<img src=x onerror=alert()>",
        "<svg onload=alert()>",
        "[read](javascript:alert())",
        "[read](JaVaScRiPt:alert())",
        "[read](data:text/html,<script>alert()</script>)",
        "[read](https://example.org/\"onmouseover=\"alert())",
        "![<script>alert()</script>](x.png)",
        "`<script>alert()</script>`",
        "<iframe src=https://example.org></iframe>",
        "```prompt\ntitle: \"<script>alert()</script>\"\nask: Write.\nlines: 2\n```",
    ];
    attacks.map(|attack| format!("over it.\n\n{attack}\n")).to_vec()
}
