//! `provisionConnections`: makes sure that each of many customers has its project and connection.

use crate::activepieces::api_key;
use crate::error::Error;
use crate::fleet::bulk::{self, Job};
use crate::host::Feed;
use crate::json::Json;
use crate::options::bulk_options::BULK_OPTIONS;
use crate::options::fleet_options::FleetOptions;
use crate::provision::single_flight::{self, SharingHost};

/// Provisions the customers that the feed gives, each as `provisionConnection` does, and hands the outcomes on.
///
/// # Errors
/// `INVALID_OPTIONS` before anything is begun; those of [`bulk::run`].
pub async fn provision_connections<H, F>(host: &H, feed: &F, options: Json) -> Result<(), Error>
where
    H: SharingHost + Clone,
    F: Feed,
{
    let options = FleetOptions::read(host, options, BULK_OPTIONS)?;
    // A key that cannot be used is an error of the run, and not of each customer.
    api_key::ask(host, options.call.timeout).await?;
    bulk::run(host, feed, options.bulk(), &Provision { host, feed, options }).await
}

struct Provision<'a, H, F> {
    host: &'a H,
    feed: &'a F,
    options: FleetOptions,
}

impl<H: SharingHost + Clone, F: Feed> Job for Provision<'_, H, F> {
    type Rest = ();

    fn id<'c>(&self, customer: &'c Json) -> Result<&'c str, Error> {
        id_of(customer)
    }

    async fn customer(&self, customer: Json) -> Result<Json, Error> {
        let begun_at = self.host.clock();
        let id = id_of(&customer)?.to_owned();
        let customer = self.with_credentials(customer).await?;
        let mut options = self.options.of_customer(&customer)?;
        let left = self.options.call.timeout - (self.host.clock() - begun_at);
        options.replace("timeout", Json::Number(left.floor().max(1.0)));
        let provisioned = single_flight::provision_connection(self.host.clone(), options).await?;
        Ok(outcome("provisioned", &id, &provisioned))
    }

    async fn finish(&self, (): ()) -> Result<Json, Error> {
        Ok(Json::Null)
    }
}

impl<H: SharingHost, F: Feed> Provision<'_, H, F> {
    /// The customer with what the function `credentials` gives for it, if that is an option.
    async fn with_credentials(&self, customer: Json) -> Result<Json, Error> {
        if !self.feed.has_credentials() {
            return Ok(customer);
        }
        let given = self.feed.credentials(&customer, self.options.call.timeout).await?;
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
        Ok(merged)
    }
}

/// The id of a customer.
///
/// # Errors
/// `INVALID_OPTIONS` where there is none.
pub(super) fn id_of(customer: &Json) -> Result<&str, Error> {
    match customer {
        Json::Object(_) => match customer.property("externalProjectId") {
            Some(Json::String(id)) => Ok(id),
            Some(other) => Err(Error::wrong_kind("externalProjectId", "a string", other.kind())),
            None => Err(Error::option("externalProjectId", "is missing")),
        },
        other => Err(Error::option("customers", &["must give objects, not ", other.kind()].concat())),
    }
}

/// The outcome of a customer for whom the job was done.
pub(super) fn outcome(status: &str, id: &str, result: &Json) -> Json {
    let mut outcome = Json::object();
    outcome.set_text("status", status);
    outcome.set_text("externalProjectId", id);
    if let Json::Object(properties) = result {
        for (name, value) in properties.iter().filter(|(name, _)| name != "externalProjectId") {
            outcome.set(name, value.clone());
        }
    }
    outcome
}
