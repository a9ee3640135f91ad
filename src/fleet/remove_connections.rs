//! `removeConnections`: takes the connections of many customers away.

use crate::activepieces::api_key;
use crate::error::Error;
use crate::fleet::bulk::{self, Job};
use crate::fleet::provision_connections::outcome;
use crate::host::Feed;
use crate::json::Json;
use crate::options::removals_options::RemovalsOptions;
use crate::provision::single_flight::{self, SharingHost};

/// Removes the connections of the customers whose ids the feed gives, each as `removeConnection` does, and hands the outcomes on.
///
/// # Errors
/// `INVALID_OPTIONS` before anything is begun; those of [`bulk::run`].
pub async fn remove_connections<H, F>(host: &H, feed: &F, options: Json) -> Result<(), Error>
where
    H: SharingHost + Clone,
    F: Feed,
{
    let options = RemovalsOptions::read(host, &options)?;
    // A key that cannot be used is an error of the run, and not of each customer.
    api_key::ask(host, options.call.timeout).await?;
    bulk::run(host, feed, options.bulk, &Remove { host, options }).await
}

struct Remove<'a, H> {
    host: &'a H,
    options: RemovalsOptions,
}

impl<H: SharingHost + Clone> Job for Remove<'_, H> {
    type Rest = ();

    fn id<'c>(&self, customer: &'c Json) -> Result<&'c str, Error> {
        match customer {
            Json::String(id) => Ok(id),
            other => Err(Error::option("ids", &["must give strings, not ", other.kind()].concat())),
        }
    }

    async fn customer(&self, customer: Json) -> Result<Json, Error> {
        let id = self.id(&customer)?;
        let removed = single_flight::remove_connection(self.host.clone(), self.options.of_customer(id)).await?;
        Ok(outcome("removed", id, &removed))
    }

    async fn finish(&self, (): ()) -> Result<Json, Error> {
        Ok(Json::Null)
    }
}
