//! The options of the functions for all customers: what the customers have in common, and how the work is done.

use crate::error::Error;
use crate::host::Host;
use crate::json::Json;
use crate::options::bulk_options::BulkOptions;
use crate::options::call_options::{CALL_OPTIONS, CallOptions};
use crate::options::credentials::AUTH_TYPE;
use crate::options::naming::{check_piece_name, check_replaced_piece, short_name};
use crate::options::provision_options::{check_fingerprint_secret, check_version};
use crate::options::rules::{Kind, Rule, check, check_all, optional, refuse_nul, required};

/// The rules of what all customers have in common, and of defaults that a customer may set otherwise.
const SHARED: &[Rule] = &[
    required("pieceName", Kind::Filled),
    optional("pieceAuthType", AUTH_TYPE),
    optional("props", Kind::Object),
    optional("prefix", Kind::Filled),
    optional("pieceVersion", Kind::Name),
    optional("preSelectForNewProjects", Kind::Boolean),
    optional("project", Kind::Object),
    optional("replacesPiece", Kind::Filled),
    optional("checkProps", Kind::Boolean),
    optional("fingerprintSecret", Kind::Text),
    optional("migrateFrom", Kind::Object),
];

/// What a customer may set for itself.
const OF_CUSTOMER: &[Rule] = &[
    required("externalProjectId", Kind::Text),
    optional("pieceAuthType", AUTH_TYPE),
    optional("props", Kind::Object),
    optional("displayName", Kind::Name),
    optional("pieceVersion", Kind::Name),
    optional("preSelectForNewProjects", Kind::Boolean),
    optional("project", Kind::Object),
];

/// What is to be removed, and by which plan: the same for the function that plans, so that both can be given the same options.
pub const PRUNE: &[Rule] = &[
    optional("prune", Kind::Boolean),
    optional("pruneWithoutFingerprint", Kind::Boolean),
    optional("maxRemovals", Kind::Any),
    optional("plan", Kind::Object),
];

const MIGRATE_FROM: &[Rule] = &[optional("prefix", Kind::Filled), optional("removeOld", Kind::Boolean)];

/// The members of [`SHARED`] that are no options of one customer's call.
const NOT_OF_A_CALL: [&str; 1] = ["migrateFrom"];

/// The checked options.
pub struct FleetOptions {
    /// The options as they were given.
    given: Json,
    /// What a customer's own options are added to.
    defaults: Json,
    /// Where the instance is, and how to talk to it.
    pub call: CallOptions,
    /// What stands before the customer's id in a key.
    pub prefix: String,
}

impl FleetOptions {
    /// Checks the options that are plain data. `own` are the rules of what the function takes besides.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the option, never its value.
    pub fn read(host: &impl Host, given: Json, own: &[&[Rule]]) -> Result<Self, Error> {
        check_all(&[&[CALL_OPTIONS, SHARED], own].concat(), &given)?;
        let piece_name = given.text_property("pieceName").unwrap_or_default();
        check_piece_name("pieceName", piece_name)?;
        check_replaced_piece(piece_name, given.text_property("replacesPiece"))?;
        check_version(&given)?;
        check_fingerprint_secret(&given)?;
        refuse_nul("prefix", given.text_property("prefix").unwrap_or_default())?;
        if let Some(migrate_from) = given.property("migrateFrom") {
            check("migrateFrom", MIGRATE_FROM, migrate_from)?;
        }
        let is_of_a_call = |name: &str| {
            !NOT_OF_A_CALL.contains(&name) && [CALL_OPTIONS, SHARED].into_iter().flatten().any(|rule| rule.name == name)
        };
        let options = FleetOptions {
            call: CallOptions::read(host, &given)?,
            prefix: given.text_property("prefix").unwrap_or_else(|| short_name(piece_name)).to_owned(),
            defaults: given.filtered(is_of_a_call),
            given,
        };
        options.max_removals(0)?;
        Ok(options)
    }

    /// The options of a customer's own call of `provisionConnection`. They are checked there; here only what a customer cannot set.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the customer's option.
    pub fn of_customer(&self, customer: &Json) -> Result<Json, Error> {
        check_all(&[OF_CUSTOMER], customer)?;
        let mut options = self.defaults.filtered(|name| customer.property(name).is_none());
        for rule in OF_CUSTOMER {
            options.take_from(customer, &[rule.name]);
        }
        Ok(options)
    }

    /// The piece's full package name.
    pub fn piece_name(&self) -> &str {
        self.given.text_property("pieceName").unwrap_or_default()
    }

    /// The name that the piece had before.
    pub fn replaces_piece(&self) -> Option<&str> {
        self.given.text_property("replacesPiece")
    }

    /// The prefix of the keys that connections are moved from.
    pub fn former_prefix(&self) -> Option<&str> {
        self.given.property("migrateFrom")?.text_property("prefix")
    }

    /// Checks where connections are moved from. `has_key` says that `migrateFrom.key` is given, which is a function.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming `migrateFrom`.
    pub fn check_former_key(&self, has_key: bool) -> Result<(), Error> {
        match (self.option("migrateFrom"), self.former_prefix()) {
            (Some(_), None) if !has_key => Err(Error::option("migrateFrom", "needs a `prefix` or a function `key`")),
            (_, Some(_)) if has_key => Err(Error::option("migrateFrom", "takes either `prefix` or `key`")),
            (_, Some(prefix)) if prefix == self.prefix => {
                Err(Error::option("migrateFrom.prefix", "is the prefix that the connections are to have"))
            }
            _ => Ok(()),
        }
    }

    /// Whether connections are removed once they were moved.
    pub fn removes_old(&self) -> bool {
        self.given.property("migrateFrom").and_then(|from| from.property("removeOld")) == Some(&Json::Bool(true))
    }

    /// How many connections may be removed at most, of so many that there are.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming `maxRemovals`.
    pub fn max_removals(&self, of: usize) -> Result<usize, Error> {
        let refuse = || Err(Error::option("maxRemovals", "must be a whole number, 0 or more, or a share such as '5%'"));
        match self.option("maxRemovals") {
            None => Ok(0),
            Some(Json::Number(most)) if *most >= 0.0 && most.fract() == 0.0 => Ok(whole(*most)),
            Some(Json::String(share)) => match share.strip_suffix('%').filter(|share| is_plain(share)).map(str::parse::<f64>) {
                Some(Ok(percent)) if (0.0..=100.0).contains(&percent) => Ok(whole(of as f64 * percent / 100.0)),
                _ => refuse(),
            },
            Some(_) => refuse(),
        }
    }

    /// How a run goes about its work, where the function takes [`BULK_OPTIONS`](crate::options::bulk_options::BULK_OPTIONS).
    pub fn bulk(&self) -> BulkOptions {
        BulkOptions::read(&self.given)
    }

    /// Whether an option of the function is `true`.
    pub fn is_set(&self, name: &str) -> bool {
        self.given.property(name) == Some(&Json::Bool(true))
    }

    /// An option of the function.
    pub fn option(&self, name: &str) -> Option<&Json> {
        self.given.property(name)
    }
}

/// Whether a number is written without a sign or an exponent.
fn is_plain(number: &str) -> bool {
    number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// The whole part of a number that is not negative.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "larger numbers become the largest")]
fn whole(number: f64) -> usize {
    number as usize
}
