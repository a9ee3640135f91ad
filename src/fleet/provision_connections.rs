//! `provisionConnections`: makes sure that each of many customers has its project and connection, and removes what no customer claims.

use crate::error::Error;
use crate::fleet::apply::{Apply, Due};
use crate::fleet::bulk::{self, Job};
use crate::fleet::customer::id_of;
use crate::fleet::tally::Tally;
use crate::host::Feed;
use crate::json::Json;
use crate::provision::single_flight::SharingHost;

/// Does what is to be done for the customers that the feed gives, and hands the outcomes on.
///
/// # Errors
/// `INVALID_OPTIONS` before anything is begun; those of [`Apply::begin`], [`Apply::removals`] and [`bulk::run`].
pub async fn provision_connections<H, F>(host: &H, feed: &F, options: Json) -> Result<(), Error>
where
    H: SharingHost + Clone,
    F: Feed,
{
    let apply = Apply::begin(host, feed, options).await?;
    bulk::run(host, feed, apply.options().bulk(), &Provision { host, feed, apply: &apply }).await
}

struct Provision<'a, H, F> {
    host: &'a H,
    feed: &'a F,
    apply: &'a Apply,
}

impl<H: SharingHost + Clone, F: Feed> Job for Provision<'_, H, F> {
    type Rest = Due;

    fn id<'c>(&self, customer: &'c Json) -> Result<&'c str, Error> {
        id_of(customer)
    }

    fn claim(&self, id: &str) {
        self.apply.claim(id);
    }

    async fn customer(&self, customer: Json) -> Result<Json, Error> {
        let id = id_of(&customer)?.to_owned();
        let (status, done) = self.apply.customer(self.host, self.feed, &customer, &id).await?;
        Ok(outcome(status, &id, &done))
    }

    async fn rest(&self, tally: Tally) -> Result<Vec<Due>, Error> {
        self.apply.removals(tally.nameless > 0)
    }

    fn id_of_rest(due: &Due) -> Option<&str> {
        Some(&due.external_project_id)
    }

    async fn finish(&self, due: Due) -> Result<Json, Error> {
        let removed = self.apply.remove(self.host, &due).await?;
        Ok(outcome("removed", &due.external_project_id, &removed))
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
