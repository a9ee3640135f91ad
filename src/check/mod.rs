//! `checkInstance`: looks at an instance, the API key, the plan, a piece and the clock, and tells what would keep a connection from
//! being made or a customer from logging in. It sends reads alone, so that it leaves nothing behind.

mod clock;
mod facts;
pub mod findings;
mod instance;
mod key;
mod look;
mod piece;
mod plan;
mod report;
mod texts;

use crate::activepieces::client::Client;
use crate::error::Error;
use crate::host::Host;
use crate::json::Json;
use crate::options::check_options::CheckOptions;
use crate::provision::work::{hide_credentials, open_session};

/// Does the work of one call. The result is the TypeScript type `InstanceReport`, whose findings about the signing key are the
/// facade's to complete. `options` is the plain data of the JavaScript options; `fetch`, `signal` and `apiKey` are behind `host`.
///
/// # Errors
/// `INVALID_OPTIONS`, also for a `fetch` that is none; `TIMEOUT` while waiting for the key; `ABORTED`. Whatever else goes wrong is a
/// finding.
pub async fn check_instance(host: impl Host, options: Json) -> Result<Json, Error> {
    let options = CheckOptions::read(&host, options)?;
    let session = open_session(&host, &options.call, "").await?;
    if let Some(credentials) = &options.credentials {
        hide_credentials(credentials, &session);
    }
    let seen = look::look(&Client::new(&host, &session), &options).await?;
    Ok(report::report(&options, &session, &seen))
}
