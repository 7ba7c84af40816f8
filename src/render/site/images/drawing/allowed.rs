//! What may stand in a drawing. The lists are those of SVG 2 without what runs, moves, links, or fetches.

/// Elements that draw, name, or tell how to draw.
const ELEMENTS: [&str; 54] = [
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "filter",
    "g",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "style",
    "svg",
    "switch",
    "symbol",
    "text",
    "textPath",
    "title",
    "tspan",
    "use",
    "view",
    "hatch",
    "hatchpath",
];

/// Whether an element may stand in a drawing. Names are compared letter by letter: SVG knows no other way.
pub(super) fn is_element(name: &str) -> bool {
    ELEMENTS.contains(&name)
}

/// An attribute, its value with references resolved.
pub(super) struct Attribute<'a> {
    pub name: &'a str,
    pub value: &'a str,
}

impl Attribute<'_> {
    /// Whether the attribute says how something looks or what it is called, and nothing it says leads out of the drawing.
    pub fn is_allowed(&self) -> bool {
        let name = self.name.to_ascii_lowercase();
        let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        match self.name {
            "href" | "xlink:href" => self.value.trim().starts_with('#'),
            "xml:space" | "xml:lang" => true,
            _ => is_name && !name.starts_with("on") && !name.starts_with("xmlns") && stays_inside(self.value),
        }
    }
}

/// Whether a style sheet neither fetches anything nor hides in escapes what it does.
pub(super) fn is_plain_style(text: &str) -> bool {
    !text.contains(['@', '<']) && stays_inside(text)
}

/// Whether every `url(…)` names a part of the drawing itself, and nothing could be one in disguise.
fn stays_inside(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    let disguised = ["\\", "/*", "javascript:", "data:", "expression(", "image(", "image-set(", "src("];
    let urls = value.split("url(").skip(1);
    let inside = |rest: &str| rest.trim_start().trim_start_matches(['"', '\'']).starts_with('#');
    !disguised.iter().any(|sign| value.contains(sign)) && urls.into_iter().all(inside)
}
