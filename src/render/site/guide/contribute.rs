//! What readers can send in on a guide's page: forms that work without a script, and where they go.
//!
//! All three ways are forms of plain HTML. An endpoint is posted to. The page that writes an issue takes its title and text
//! from the query, and so does a mail (RFC 6068): both are forms that are got, with fields of just these names. A script adds the
//! name and the guide to the text, and confirms in place.

use crate::{
    config::{Contribute, Form, Way},
    link::Route,
    model::Guide,
    render::site::{desk::Allowed, inline::Setting},
};
use serde::Serialize;
use url::Url;

/// The forms of a guide, and where they go.
#[derive(Serialize)]
pub struct ContributeView {
    /// `endpoint`, `issue` or `mail`.
    way: &'static str,
    action: String,
    method: &'static str,
    /// Whom a mail goes to.
    to: String,
    /// A sentence on where it goes.
    goes: String,
    /// The guide's slug.
    guide: String,
    /// Its title.
    title: String,
    /// Where its page stands.
    page: String,
    /// How many letters a text may have.
    longest: usize,
    /// What the field of the text is called.
    text_field: &'static str,
    /// What the field is called that an issue or a mail takes its title from.
    subject_field: &'static str,
    forms: Vec<FormView>,
}

/// One form.
#[derive(Serialize)]
struct FormView {
    name: &'static str,
    title: String,
    ask: String,
    /// The title of the issue or mail; for `helpful`, of one that says yes.
    subject: String,
    /// That of one that says no.
    otherwise: String,
}

/// An endpoint takes a story; an address, in which all of it has to stand, a page.
const LONGEST: usize = 10_000;
const LONGEST_IN_ADDRESS: usize = 2_000;

/// The forms of a guide; none unless the project sets where they go.
pub fn view(guide: &Guide, setting: &Setting<'_>) -> Option<ContributeView> {
    let desk = setting.desk;
    let Contribute { way, forms } = desk.book.settings.contribute.as_ref()?;
    let place = |address: &str| Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
    let said = |name: &str, place: &str| desk.say(&format!("contribute-goes-{name}"), &[("place", place)]);
    let form = |form: &Form| form_view(*form, guide, setting);
    let mut view = ContributeView {
        way: "endpoint",
        action: String::new(),
        method: "get",
        to: String::new(),
        goes: String::new(),
        guide: guide.slug.to_string(),
        title: guide.title.plain(),
        page: desk.routes().absolute(&desk.book.settings.base_url, &Route::Guide(guide.slug.clone())),
        longest: LONGEST_IN_ADDRESS,
        text_field: "body",
        subject_field: "subject",
        forms: forms.iter().map(form).collect(),
    };
    match way {
        Way::Endpoint { address } => {
            view.action.clone_from(address);
            view.method = "post";
            view.longest = LONGEST;
            view.text_field = "text";
            view.goes = said(view.way, &place(address).unwrap_or_default());
        }
        Way::Issues(tracker) => {
            view.way = "issue";
            view.action.clone_from(&tracker.address);
            (view.text_field, view.subject_field) = (tracker.body, tracker.title);
            view.goes = said(view.way, &tracker.name);
        }
        Way::Mail { to } => {
            view.way = "mail";
            view.action = format!("mailto:{}", encoded(to));
            view.to.clone_from(to);
            view.goes = said(view.way, to);
        }
    }
    Some(view)
}

fn form_view(form: Form, guide: &Guide, setting: &Setting<'_>) -> FormView {
    let name = form.name();
    let places = [("title", guide.title.plain()), ("slug", guide.slug.to_string())];
    let places = places.each_ref().map(|(place, value)| (*place, value.as_str()));
    let say = |what: &str| setting.desk.say(&format!("contribute-{name}{what}"), &places);
    let is_choice = form == Form::Helpful;
    FormView {
        name,
        title: say(""),
        ask: say("-ask"),
        subject: say("-subject"),
        otherwise: if is_choice { say("-not-subject") } else { String::new() },
    }
}

/// What the page has to be allowed to reach for its forms: where they go, and nothing else.
pub fn allow(way: &Way, allowed: &mut Allowed) {
    match way {
        Way::Endpoint { address } => {
            allowed.forms = origin(address);
            allowed.connect = origin(address);
        }
        Way::Issues(tracker) => allowed.forms = origin(&tracker.address),
        Way::Mail { .. } => allowed.forms = Some("mailto:".to_owned()),
    }
}

fn origin(address: &str) -> Option<String> {
    Some(Url::parse(address).ok()?.origin().ascii_serialization())
}

/// An address of mail as a link takes it (RFC 6068, 2).
fn encoded(mail: &str) -> String {
    let stays = |byte: &u8| byte.is_ascii_alphanumeric() || b"@.-_~+".contains(byte);
    mail.bytes().map(|byte| if stays(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mailbox_of_odd_signs_keeps_them_from_its_link() {
        assert_eq!(encoded("tips+tea@example.org"), "tips+tea@example.org");
        assert_eq!(encoded("a?b&c%d@example.org"), "a%3Fb%26c%25d@example.org");
    }

    #[test]
    fn a_page_may_reach_only_where_its_forms_go() {
        let mut allowed = Allowed::default();
        allow(&Way::Endpoint { address: "https://in.example.org:8443/a?b".to_owned() }, &mut allowed);
        let origin = Some("https://in.example.org:8443".to_owned());
        assert_eq!((allowed.forms, allowed.connect), (origin.clone(), origin));
    }
}
