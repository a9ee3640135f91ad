//! One of all customers: what its connection is to be.

use crate::error::Error;
use crate::host::{Feed, Host};
use crate::json::Json;
use crate::options::existing::ExistingConnection;
use crate::options::fleet_options::FleetOptions;
use crate::options::provision_options::ProvisionOptions;
use crate::options::target::Target;
use crate::provision::fingerprint::Fingerprints;

/// What a customer's connection is to be.
pub struct Customer {
    /// The options of its call of `provisionConnection`, checked.
    pub provision: ProvisionOptions,
    /// Which connection is meant.
    pub target: ExistingConnection,
    /// The key that it is moved from, if any.
    pub former_key: Option<String>,
    /// The fingerprints of its credentials.
    pub fingerprints: Fingerprints,
}

impl Customer {
    /// Checks the options of a customer, credentials included. `api_key` is one that the server accepted.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the option.
    pub fn read(host: &impl Host, feed: &impl Feed, fleet: &FleetOptions, options: &Json, api_key: &str) -> Result<Self, Error> {
        let provision = ProvisionOptions::read(host, options.clone())?;
        let target = ExistingConnection::read(options)?;
        let fingerprints = Fingerprints::new(&provision, api_key);
        let former_key = former_key(feed, fleet, target.external_project_id())?;
        if former_key.as_deref() == Some(target.key().as_str()) {
            return Err(Error::option("migrateFrom", "gives the connection's present key"));
        }
        Ok(Customer { provision, target, former_key, fingerprints })
    }
}

/// The key that a customer's connection is moved from, if any.
fn former_key(feed: &impl Feed, fleet: &FleetOptions, id: &str) -> Result<Option<String>, Error> {
    match fleet.former_prefix() {
        Some(prefix) => Ok(Some([prefix, "_", id].concat())),
        None if feed.has_former_key() => feed.former_key(id).map(Some),
        None => Ok(None),
    }
}

/// The options of a customer's own call of `provisionConnection`: those that all have in common, its own, and what the caller's function
/// `credentials` gives.
///
/// # Errors
/// `INVALID_OPTIONS`; `TIMEOUT` and `ABORTED` while waiting for the credentials.
pub async fn call_options(feed: &impl Feed, fleet: &FleetOptions, customer: &Json) -> Result<Json, Error> {
    if !feed.has_credentials() {
        return fleet.of_customer(customer);
    }
    let given = feed.credentials(customer, fleet.call.timeout).await?;
    if !matches!(given, Json::Object(_)) {
        let wanted = "a function that gives an object, such as `{ props }`";
        return Err(Error::wrong_kind("credentials", wanted, given.kind()));
    }
    if given.property("externalProjectId").is_some_and(|id| Some(id) != customer.property("externalProjectId")) {
        return Err(Error::option("credentials", "gave another `externalProjectId` than it was asked for"));
    }
    let mut merged = customer.filtered(|name| given.property(name).is_none());
    if let Json::Object(properties) = given {
        properties.into_iter().for_each(|(name, value)| merged.set(&name, value));
    }
    fleet.of_customer(&merged)
}

/// The id of a customer.
///
/// # Errors
/// `INVALID_OPTIONS` where there is none.
pub fn id_of(customer: &Json) -> Result<&str, Error> {
    match customer {
        Json::Object(_) => match customer.property("externalProjectId") {
            Some(Json::String(id)) => Ok(id),
            Some(other) => Err(Error::wrong_kind("externalProjectId", "a string", other.kind())),
            None => Err(Error::option("externalProjectId", "is missing")),
        },
        other => Err(Error::option("customers", &["must give objects, not ", other.kind()].concat())),
    }
}
