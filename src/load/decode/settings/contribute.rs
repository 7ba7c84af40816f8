//! What readers can send in and where it goes: the key `contribute` of the settings.

use crate::{
    config::{Contribute, Form, Tracker, Way},
    load::{
        Problem, ProblemKind,
        decode::{
            address, inspection,
            record::{self, Record},
            table::{Field, Shape, Table},
        },
        yaml::Node,
    },
    text::Spanned,
};
use url::Url;

pub(super) static CONTRIBUTE: Table = Table {
    name: "the setting `contribute`",
    groups: &[&[
        Field::new("to", Shape::Url, "The address that takes what readers send, over https."),
        Field::new("issues", Shape::Url, "The repository in which readers open issues."),
        Field::new("mail", Shape::Text, "The address readers write to."),
        Field::new("forms", Shape::List(&Shape::Choice(&FORMS)), "What readers can send; without it, all of these."),
    ]],
};

const FORMS: [&str; 4] = ["helpful", "tip", "question", "story"];

/// The keys that say where it goes. One of them is needed, and no two.
const WAYS: [&str; 3] = ["to", "issues", "mail"];

/// What could stand there, as a value of the first of them.
const EXAMPLES: &str =
    "https://example.org/contribute`, or `issues: https://github.com/owner/repository`, or `mail: tips@example.org";

/// What readers can send in, and where it goes; nothing where it isn't clear where.
pub(super) fn contribute(node: &Node, problems: &mut Vec<Problem>) -> Option<Contribute> {
    node.mapping()?;
    let record = Record::new(node, &CONTRIBUTE);
    let mut named = WAYS.into_iter().filter_map(|name| Some((name, record.text(name)?)));
    let Some((name, written)) = named.next() else {
        let kind = ProblemKind::MissingKey {
            key: WAYS[0].to_owned(),
            inside: CONTRIBUTE.name.to_owned(),
            example: EXAMPLES.to_owned(),
        };
        problems.push(Problem::new(inspection::place_of(node), kind));
        return None;
    };
    problems.extend(named.map(|(other, value)| {
        let (key, rival) = (other.to_owned(), name.to_owned());
        Problem::new(value.span, ProblemKind::RivalKeys { key, rival, first: written.span })
    }));
    Some(Contribute { way: way(name, written, problems)?, forms: forms(&record) })
}

fn forms(record: &Record<'_>) -> Vec<Form> {
    let form = |node: &Node| Some(record::chosen(node, &Form::ALL, Form::name)?.value);
    let named: Vec<Form> = record.values("forms").iter().filter_map(form).collect();
    let wanted = |form: &Form| named.is_empty() || named.contains(form);
    Form::ALL.into_iter().filter(wanted).collect()
}

fn way(name: &str, written: Spanned<String>, problems: &mut Vec<Problem>) -> Option<Way> {
    let Spanned { value, span } = written;
    // What is no address at all was noticed with the rest of the shape.
    if name != "mail" && address::mistake(&value).is_some() {
        return None;
    }
    let made = match name {
        "to" => endpoint(&value),
        "issues" => tracker(&value),
        _ => mail(&value),
    };
    made.map_err(|reason| {
        let kind = match name {
            "mail" => ProblemKind::MalformedMail { value, reason },
            _ => ProblemKind::MalformedUrl { value, reason: reason.to_owned() },
        };
        problems.push(Problem::new(span, kind));
    })
    .ok()
}

/// Only https, or a server on the editor's own machine to try it out (what browsers take for trustworthy: W3C Secure
/// Contexts, 3.1): what readers write goes over no line in the clear.
fn endpoint(text: &str) -> Result<Way, &'static str> {
    let mut url = Url::parse(text).map_err(|_| "it is no address")?;
    let here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    if url.scheme() != "https" && !here {
        return Err("what readers write would go over the net unencrypted");
    }
    url.set_fragment(None);
    Ok(Way::Endpoint { address: url.into() })
}

/// GitHub, Codeberg and other homes of Gitea and Forgejo have one form of address; GitLab, also on hosts of other names
/// where the address shows it, another.
fn tracker(text: &str) -> Result<Way, &'static str> {
    let url = Url::parse(text).map_err(|_| "it is no address")?;
    let host = url.host_str().ok_or("it names no host")?;
    let path = url.path().trim_matches('/');
    let path = path.strip_suffix("/new").unwrap_or(path);
    let path = path.strip_suffix("/issues").unwrap_or(path);
    let (repository, dash) = path.strip_suffix("/-").map_or((path, false), |repository| (repository, true));
    let repository = repository.trim_end_matches(".git");
    if repository.split('/').filter(|part| !part.is_empty()).count() < 2 {
        return Err("it names no repository, only its host or owner");
    }
    let is_gitlab = dash || host == "gitlab.com" || host.starts_with("gitlab.");
    let root = url.origin().ascii_serialization();
    let name = format!("{host}/{repository}");
    Ok(Way::Issues(match is_gitlab {
        true => Tracker {
            name,
            address: format!("{root}/{repository}/-/issues/new"),
            title: "issue[title]",
            body: "issue[description]",
        },
        false => Tracker { name, address: format!("{root}/{repository}/issues/new"), title: "title", body: "body" },
    }))
}

/// One address as browsers take it (HTML Standard, 4.10.5.1.5), but that it needs a dot behind the `@`.
fn mail(text: &str) -> Result<Way, &'static str> {
    let (name, host) = text.split_once('@').ok_or("there is no `@` in it")?;
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
    let is_label = |label: &str| {
        let inside = label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        !label.is_empty() && label.len() <= 63 && inside && !label.starts_with('-') && !label.ends_with('-')
    };
    if name.is_empty() || !name.chars().all(is_of_name) {
        return Err("what stands before the `@` is no name of a mailbox");
    }
    if !host.contains('.') || !host.split('.').all(is_label) {
        return Err("what stands behind the `@` is no name of a host");
    }
    Ok(Way::Mail { to: text.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repository_is_known_by_its_address() {
        let address = |text: &str| match tracker(text) {
            Ok(Way::Issues(tracker)) => format!("{} {}", tracker.address, tracker.body),
            other => format!("{other:?}"),
        };
        let github = "https://github.com/owner/tea/issues/new body";
        for text in
            ["https://github.com/owner/tea", "https://github.com/owner/tea/issues/", "https://github.com/owner/tea.git"]
        {
            assert_eq!(address(text), github);
        }
        assert_eq!(address("https://codeberg.org/owner/tea"), "https://codeberg.org/owner/tea/issues/new body");
        let gitlab = "https://gitlab.com/group/sub/tea/-/issues/new issue[description]";
        assert_eq!(address("https://gitlab.com/group/sub/tea"), gitlab);
        let own = "https://git.example.org/group/tea/-/issues/new issue[description]";
        assert_eq!(address("https://git.example.org/group/tea/-/issues"), own);
        for text in ["https://github.com", "https://github.com/owner", "https://github.com/owner//issues/new"] {
            assert!(tracker(text).is_err(), "{text}");
        }
    }

    #[test]
    fn only_one_plain_address_is_one_of_mail() {
        for text in ["tips@example.org", "a.b+tea@mail.example.org"] {
            assert!(mail(text).is_ok(), "{text}");
        }
        for text in
            ["tips", "@example.org", "tips@", "a@b@example.org", "tips@localhost", "Tips <tips@example.org>", "a,b@c.d"]
        {
            assert!(mail(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_readers_write_is_never_sent_in_the_clear() {
        for text in ["https://example.org/in?form=1#top", "http://127.0.0.1:8080/in", "http://localhost/in"] {
            assert!(endpoint(text).is_ok(), "{text}");
        }
        assert!(endpoint("http://example.org/in").is_err());
        let Ok(Way::Endpoint { address }) = endpoint("https://example.org/in?form=1#top") else { panic!() };
        assert_eq!(address, "https://example.org/in?form=1");
    }
}
