//! Reads an options object member by member, so that every complaint names the option and none echoes its value.

use crate::error::Error;
use crate::json::Json;
use crate::naming::refuse_nul;
use crate::text::{joined, one_line};

/// The members of one options object that are not read yet.
pub struct Fields {
    path: &'static str,
    members: Vec<(String, Json)>,
}

impl Fields {
    /// Starts reading. `path` is the option that holds the object (`"props"`), or `""` for the options object itself.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` where the value is no object.
    pub fn new(path: &'static str, value: Json) -> Result<Self, Error> {
        match value {
            Json::Object(members) => Ok(Fields { path, members }),
            other => Err(Error::wrong_kind(if path.is_empty() { "options" } else { path }, "an object", other.kind())),
        }
    }

    /// The full name of a member, as the caller would write it: `props.secret_text`.
    pub fn name(&self, member: &str) -> String {
        if self.path.is_empty() { member.to_owned() } else { joined(&[self.path, ".", member]) }
    }

    /// A complaint about a member.
    pub fn refuse(&self, member: &str, rule: &str) -> Error {
        Error::option(&self.name(member), rule)
    }

    /// A complaint about a member of the wrong kind.
    pub fn wrong_kind(&self, member: &str, wanted: &str, given: &Json) -> Error {
        Error::wrong_kind(&self.name(member), wanted, given.kind())
    }

    /// Takes a member out, if it is there and not `null`.
    pub fn take(&mut self, member: &str) -> Option<Json> {
        let index = self.members.iter().position(|(name, _)| name == member)?;
        Some(self.members.swap_remove(index).1).filter(|value| *value != Json::Null)
    }

    /// Takes a member that must be there.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` where it is missing.
    pub fn required(&mut self, member: &str) -> Result<Json, Error> {
        self.take(member).ok_or_else(|| self.refuse(member, "is missing"))
    }

    /// Takes a text that must be there; it may be empty.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` where it is missing or no string.
    pub fn text(&mut self, member: &str) -> Result<String, Error> {
        let value = self.required(member)?;
        self.expect_text(member, value)
    }

    /// Takes a text that must be there and not be empty.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` where it is missing, empty or no string.
    pub fn filled_text(&mut self, member: &str) -> Result<String, Error> {
        let text = self.text(member)?;
        if text.is_empty() { Err(self.refuse(member, "must not be empty")) } else { Ok(text) }
    }

    /// Takes a text that may be left out.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` where it is no string.
    pub fn optional_text(&mut self, member: &str) -> Result<Option<String>, Error> {
        self.take(member).map(|value| self.expect_text(member, value)).transpose()
    }

    /// Takes a name or id that may be left out: where it is given it is filled and storable.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` where it is no string, empty or holds NUL.
    pub fn optional_name(&mut self, member: &str) -> Result<Option<String>, Error> {
        let Some(text) = self.optional_text(member)? else {
            return Ok(None);
        };
        if text.is_empty() {
            return Err(self.refuse(member, "must not be empty"));
        }
        refuse_nul(&self.name(member), &text)?;
        Ok(Some(text))
    }

    /// Takes a boolean that may be left out.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` where it is no boolean.
    pub fn optional_boolean(&mut self, member: &str) -> Result<Option<bool>, Error> {
        match self.take(member) {
            None => Ok(None),
            Some(Json::Bool(value)) => Ok(Some(value)),
            Some(other) => Err(self.wrong_kind(member, "a boolean", &other)),
        }
    }

    /// Takes a whole number that may be left out. `rule` tells the range in words.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` where it is no whole number between `least` and `most`.
    pub fn optional_whole(&mut self, member: &str, least: f64, most: f64, rule: &str) -> Result<Option<f64>, Error> {
        match self.take(member) {
            None => Ok(None),
            Some(Json::Number(value)) if value.fract() == 0.0 && value >= least && value <= most => Ok(Some(value)),
            Some(Json::Number(_)) => Err(self.refuse(member, rule)),
            Some(other) => Err(self.wrong_kind(member, "a number", &other)),
        }
    }

    /// Takes an object that may be left out.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` where it is no object.
    pub fn optional_object(&mut self, member: &str) -> Result<Option<Json>, Error> {
        match self.take(member) {
            None => Ok(None),
            Some(object @ Json::Object(_)) => Ok(Some(object)),
            Some(other) => Err(self.wrong_kind(member, "an object", &other)),
        }
    }

    /// Ends the reading: a member that nobody read is a mistake, such as a misspelt name.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the first unread member.
    pub fn finish(self) -> Result<(), Error> {
        match self.members.first() {
            None => Ok(()),
            Some((name, _)) => Err(self.refuse(&one_line(name), "is not an option: is it misspelt?")),
        }
    }

    fn expect_text(&self, member: &str, value: Json) -> Result<String, Error> {
        match value {
            Json::String(text) => Ok(text),
            other => Err(self.wrong_kind(member, "a string", &other)),
        }
    }
}
