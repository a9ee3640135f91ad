//! Checks an options object against a table of rules, so that every complaint names the option and none echoes its value.

use crate::error::Error;
use crate::json::Json;
use crate::text::one_line;

/// What one member of an options object must be.
pub struct Rule {
    /// The member's name.
    pub name: &'static str,
    /// Whether it may be left out, or be `null`, which says the same.
    pub optional: bool,
    /// Its kind.
    pub kind: Kind,
}

/// What a value must be.
#[derive(Clone, Copy)]
pub enum Kind {
    /// A text, which may be empty.
    Text,
    /// A text of one character or more.
    Filled,
    /// A text of one character or more that the server's database can hold.
    Name,
    /// One of these texts; the second part says so in words.
    OneOf(&'static [&'static str], &'static str),
    /// A boolean.
    Boolean,
    /// A whole number from the first to the second; the third says so in words.
    Whole(f64, f64, &'static str),
    /// An object.
    Object,
    /// An array of texts that the server's database can hold.
    Texts,
    /// Anything: what it must be is checked where it is read.
    Any,
}

impl Rule {
    /// The same rule for a member that may be left out.
    pub fn as_optional(&self) -> Rule {
        optional(self.name, self.kind)
    }
}

/// A member that must be there.
pub const fn required(name: &'static str, kind: Kind) -> Rule {
    Rule { name, optional: false, kind }
}

/// A member that may be left out.
pub const fn optional(name: &'static str, kind: Kind) -> Rule {
    Rule { name, optional: true, kind }
}

/// The longest time that JavaScript's timers can measure, in milliseconds.
pub const LONGEST_TIMER: f64 = 2_147_483_647.0;

/// Checks each rule, and then that there is no property without a rule, which would be a misspelt one. `path` is the option
/// that holds the object, such as `props`, or `""` for the options object itself.
///
/// # Errors
/// `INVALID_OPTIONS` naming the first option at fault.
pub fn check(path: &str, rules: &[Rule], given: &Json) -> Result<(), Error> {
    check_rules(path, rules, given)?;
    match unknown(&[rules], given) {
        Some(unknown) => Err(Error::option(&full_name(path, &one_line(unknown)), "is not an option: is it misspelt?")),
        None => Ok(()),
    }
}

/// The same for an options object whose rules stand in several tables. For a misspelt option it tells the one that is meant.
///
/// # Errors
/// `INVALID_OPTIONS` naming the first option at fault.
pub fn check_all(tables: &[&[Rule]], given: &Json) -> Result<(), Error> {
    tables.iter().try_for_each(|rules| check_rules("", rules, given))?;
    let Some(unknown) = unknown(tables, given) else { return Ok(()) };
    let advice = match nearest(unknown, &mut tables.iter().copied().flatten().map(|rule| rule.name)) {
        Some(name) => ["is not an option: is it `", name, "`?"].concat(),
        None => "is not an option".to_owned(),
    };
    Err(Error::option(&one_line(unknown), &advice))
}

fn check_rules(path: &str, rules: &[Rule], given: &Json) -> Result<(), Error> {
    if !matches!(given, Json::Object(_)) {
        return Err(Error::wrong_kind(if path.is_empty() { "options" } else { path }, "an object", given.kind()));
    }
    rules.iter().try_for_each(|rule| match given.property(rule.name) {
        Some(value) => rule.kind.check(&full_name(path, rule.name), value),
        None if rule.optional => Ok(()),
        None => Err(Error::option(&full_name(path, rule.name), "is missing")),
    })
}

/// A property that none of the rules is about.
fn unknown<'a>(tables: &[&[Rule]], given: &'a Json) -> Option<&'a str> {
    let Json::Object(properties) = given else { return None };
    let is_known = |name: &str| tables.iter().copied().flatten().any(|rule| rule.name == name);
    properties.iter().map(|(name, _)| name.as_str()).find(|name| !is_known(name))
}

/// The name that a misspelt one is probably meant for.
pub fn nearest<'a>(misspelt: &str, names: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    // A third of the letters may differ: fewer miss what is plainly meant, more find what is not.
    let most = misspelt.chars().count().max(3) / 3;
    let distances = names.map(|name| (strsim::osa_distance(&misspelt.to_ascii_lowercase(), &name.to_ascii_lowercase()), name));
    distances.filter(|(distance, _)| *distance <= most).min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// A member's name as the caller would write it: `props.secret_text`.
pub fn full_name(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { [path, ".", name].concat() }
}

/// What [`refuse_nul`] complains of.
pub const HOLDS_NUL: &str = "holds the character NUL (U+0000), which the server cannot store";

/// Refuses the one character that the server's database cannot hold (seen on Activepieces 0.85.4: 500/22021).
///
/// # Errors
/// `INVALID_OPTIONS` naming the field.
pub fn refuse_nul(field: &str, text: &str) -> Result<(), Error> {
    if text.bytes().any(|byte| byte == 0) {
        return Err(Error::option(field, HOLDS_NUL));
    }
    Ok(())
}

impl Kind {
    fn check(&self, field: &str, value: &Json) -> Result<(), Error> {
        match (self, value) {
            (Kind::Text, Json::String(_)) | (Kind::Boolean, Json::Bool(_)) | (Kind::Object, Json::Object(_)) => Ok(()),
            (Kind::Any, _) => Ok(()),
            (Kind::Filled | Kind::Name, Json::String(text)) if text.is_empty() => Err(Error::option(field, "must not be empty")),
            (Kind::Filled, Json::String(_)) => Ok(()),
            (Kind::Name, Json::String(text)) => refuse_nul(field, text),
            (Kind::OneOf(known, _), Json::String(text)) if known.contains(&text.as_str()) => Ok(()),
            (Kind::Whole(least, most, _), Json::Number(number)) if number.fract() == 0.0 && number >= least && number <= most => {
                Ok(())
            }
            (Kind::OneOf(_, rule), Json::String(_)) | (Kind::Whole(_, _, rule), Json::Number(_)) => {
                Err(Error::option(field, rule))
            }
            (Kind::Texts, Json::Array(items)) => items.iter().try_for_each(|item| match item {
                Json::String(text) => refuse_nul(field, text),
                other => Err(Error::wrong_kind(field, self.words(), other.kind())),
            }),
            _ => Err(Error::wrong_kind(field, self.words(), value.kind())),
        }
    }

    /// The kind in JavaScript's words, with its article.
    fn words(&self) -> &'static str {
        match self {
            Kind::Text | Kind::Filled | Kind::Name | Kind::OneOf(..) => "a string",
            Kind::Boolean => "a boolean",
            Kind::Whole(..) => "a number",
            Kind::Object => "an object",
            Kind::Texts => "an array of strings",
            Kind::Any => "anything",
        }
    }
}
