//! The options of `removeConnections`: those of `removeConnection` but for the customer, and how the work is done.

use crate::error::Error;
use crate::host::Host;
use crate::json::Json;
use crate::options::bulk_options::{BULK_OPTIONS, BulkOptions};
use crate::options::call_options::{CALL_OPTIONS, CallOptions};
use crate::options::naming::{check_piece_name, check_replaced_piece};
use crate::options::rules::{Kind, Rule, check_all, optional, refuse_nul};

const OPTIONS: &[Rule] = &[
    optional("pieceName", Kind::Filled),
    optional("prefix", Kind::Filled),
    optional("replacesPiece", Kind::Filled),
    optional("removeProject", Kind::Boolean),
    optional("force", Kind::Boolean),
];

/// The checked options.
pub struct RemovalsOptions {
    /// Where the instance is, and how to talk to it.
    pub call: CallOptions,
    /// How the work is done.
    pub bulk: BulkOptions,
    /// What a customer's id is added to.
    defaults: Json,
}

impl RemovalsOptions {
    /// Checks the options that are plain data. What a single removal would refuse whatever the customer is refused here.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the option, never its value.
    pub fn read(host: &impl Host, given: &Json) -> Result<Self, Error> {
        check_all(&[CALL_OPTIONS, OPTIONS, BULK_OPTIONS], given)?;
        check_names(given)?;
        let is_of_a_call = |name: &str| BULK_OPTIONS.iter().all(|rule| rule.name != name);
        Ok(RemovalsOptions {
            call: CallOptions::read(host, given)?,
            bulk: BulkOptions::read(given),
            defaults: given.filtered(is_of_a_call),
        })
    }

    /// The options of a customer's own call of `removeConnection`.
    pub fn of_customer(&self, external_project_id: &str) -> Json {
        let mut options = self.defaults.clone();
        options.set_text("externalProjectId", external_project_id);
        options
    }
}

fn check_names(given: &Json) -> Result<(), Error> {
    let (piece_name, former) = (given.text_property("pieceName"), given.text_property("replacesPiece"));
    let prefix = given.text_property("prefix");
    refuse_nul("prefix", prefix.unwrap_or_default())?;
    match piece_name {
        Some(name) => {
            check_piece_name("pieceName", name)?;
            check_replaced_piece(name, former)
        }
        None if former.is_some() => Err(Error::option("replacesPiece", "goes with `pieceName`, which is missing")),
        None if prefix.is_none() => Err(Error::option("pieceName", "is missing: give it, or the `prefix` of the keys")),
        None => Ok(()),
    }
}
