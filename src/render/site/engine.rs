//! The template engine: the built-in templates, and those a project puts in their place.

use super::html::escape;
use crate::{
    error::{Error, Result},
    render::Strings,
};
use include_dir::{Dir, File, include_dir};
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value, syntax::SyntaxConfig, value::Serde};
use serde::Serialize;
use std::{collections::BTreeMap, fmt::Write, sync::Arc};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/site");

/// The templates, ready to render. Shared by all threads.
pub struct Engine {
    environment: Environment<'static>,
}

impl Engine {
    /// The built-in templates, with a project's own in their place where it has some.
    ///
    /// # Errors
    /// When a project's template has a fault in its syntax.
    pub fn new(own: &BTreeMap<String, String>, strings: &Arc<Strings>) -> Result<Self> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_formatter(format);
        environment.set_debug(true);
        let syntax = SyntaxConfig::builder().trim_blocks(true).build();
        environment.set_syntax(syntax.expect("the delimiters are the engine's own"));
        for (name, source) in sources(own) {
            environment.add_template_owned(name.clone(), source).map_err(|error| fault(&name, &error))?;
        }
        environment.add_global("words", words(strings));
        let strings = Arc::clone(strings);
        environment
            .add_function("say", move |name: &str, places: minijinja::value::Kwargs| say(&strings, name, &places));
        Ok(Self { environment })
    }

    /// A page from a template and what it shows.
    ///
    /// # Errors
    /// When the template asks for something that isn't there.
    pub fn render(&self, template: &str, view: &impl Serialize) -> Result<String> {
        let template = self.environment.get_template(template).map_err(|error| fault(template, &error))?;
        template.render(Value::from(Serde(view))).map_err(|error| fault(template.name(), &error))
    }
}

/// A built-in file that isn't a template, or the project's text in its place.
pub fn text<'a>(path: &str, own: &'a BTreeMap<String, String>) -> Option<&'a str> {
    let built_in = || BUILT_IN.get_file(path).and_then(File::contents_utf8);
    own.get(&format!("site/{path}")).map(String::as_str).or_else(built_in)
}

/// The built-in files of a folder, by name.
pub fn folder(path: &str) -> impl Iterator<Item = (&'static str, &'static [u8])> {
    let files = BUILT_IN.get_dir(path).map(Dir::files).into_iter().flatten();
    files.filter_map(|file| Some((file.path().file_name()?.to_str()?, file.contents())))
}

fn sources(own: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    collect(&BUILT_IN, &mut found);
    for (path, source) in own {
        if let Some(name) = path.strip_prefix("site/").filter(|name| is_template(name)) {
            found.insert(name.to_owned(), source.clone());
        }
    }
    found
}

fn collect(folder: &Dir<'_>, found: &mut BTreeMap<String, String>) {
    for file in folder.files() {
        let name = file.path().to_string_lossy().replace('\\', "/");
        if let Some(source) = file.contents_utf8().filter(|_| is_template(&name)) {
            found.insert(name, source.to_owned());
        }
    }
    folder.dirs().for_each(|inner| collect(inner, found));
}

fn is_template(name: &str) -> bool {
    name.ends_with(".html") || name.ends_with(".svg")
}

/// The words of the interface that have no places to fill, by name: `site-in-short` is `words.in_short`.
fn words(strings: &Strings) -> Value {
    let names = strings.names("site-");
    let words: BTreeMap<String, String> =
        names.map(|name| (name["site-".len()..].replace('-', "_"), strings.get(name, &[]))).collect();
    Value::from(words)
}

/// A message with its places filled: `say("claims", total=3)`.
fn say(
    strings: &Strings,
    name: &str,
    places: &minijinja::value::Kwargs,
) -> std::result::Result<String, minijinja::Error> {
    let mut filled: Vec<(String, String)> = Vec::new();
    for place in places.args() {
        filled.push((place.to_owned(), places.get::<Value>(place)?.to_string()));
    }
    let filled: Vec<(&str, &str)> = filled.iter().map(|(place, value)| (place.as_str(), value.as_str())).collect();
    Ok(strings.get(&format!("site-{name}"), &filled))
}

/// Escapes as HTML wants it; the engine's own way also escapes the slashes of addresses.
fn format(
    out: &mut minijinja::Output<'_>,
    state: &mut minijinja::State<'_, '_>,
    value: &Value,
) -> std::result::Result<(), minijinja::Error> {
    match value.as_str() {
        Some(text) if !value.is_safe() => {
            let mut html = String::with_capacity(text.len());
            escape(text, &mut html);
            out.write_str(&html).map_err(minijinja::Error::from)
        }
        _ => minijinja::escape_formatter(out, state, value),
    }
}

/// What is wrong, and in which line of which template; the innermost of the templates included tells most.
fn fault(name: &str, error: &minijinja::Error) -> Error {
    let mut message = String::new();
    let mut next: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<minijinja::Error>() {
            let separator = if message.is_empty() { "" } else { "; " };
            let detail = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
            let place =
                error.name().map(|name| format!(" (templates/site/{name}, line {})", error.line().unwrap_or(0)));
            write!(message, "{separator}{detail}{}", place.unwrap_or_default()).ok();
        }
        next = error.source();
    }
    Error::Template { name: format!("site/{name}"), message }
}
