//! `provisionConnection`: makes sure that a customer's project and connection exist and are right.

mod connection;
pub mod duplicates;
mod project;
pub mod report;

use std::cell::Cell;

use crate::activepieces::client::{self, Client};
use crate::error::{Code, Error};
use crate::host::Host;
use crate::json::Json;
use crate::options::ProvisionOptions;
use crate::receipts;
use report::{facts, report};

/// How often the flow begins anew because the project was deleted under it.
const RESTARTS: u32 = 1;

/// What one call is to do, checked and complete.
pub struct Order {
    /// The options.
    pub options: ProvisionOptions,
    /// The platform's key.
    pub api_key: String,
    /// When the call's time ends, on the host's clock.
    pub deadline: f64,
    /// Whether the write was sent. A call that begins after that has to see to it that what others write meanwhile does not stay.
    pub write_sent: Cell<bool>,
}

impl Order {
    /// Checks the options, and asks for the key. `options` is the plain data of the JavaScript options; `fetch`, `signal`,
    /// `apiKey` and a store for receipts are behind `host`.
    ///
    /// # Errors
    /// `INVALID_OPTIONS`; `TIMEOUT` and `ABORTED` while waiting for the key.
    pub async fn take(host: &impl Host, options: Json) -> Result<Self, Error> {
        let options = ProvisionOptions::read(host, options)?;
        let deadline = host.clock() + options.timeout();
        let api_key = client::api_key(host, options.timeout()).await?;
        Ok(Order { options, api_key, deadline, write_sent: Cell::new(false) })
    }
}

/// Makes sure that the customer of `options` has a project and in it a connection with these credentials. The result is the
/// TypeScript type `ProvisionedConnection`. It knows nothing of other calls: [`flights`](crate::flights) lets them share or wait.
///
/// # Errors
/// `INVALID_OPTIONS` before any request, and any error of the API: see [`Code`].
pub async fn provision_connection<H: Host>(host: &H, options: Json) -> Result<Json, Error> {
    fulfil(host, &Order::take(host, options).await?).await
}

/// Does what an order says. Where the receipt of an earlier call still holds there is nothing to do; else the project is found
/// or made, and the connection written.
///
/// # Errors
/// Any error of the API: see [`Code`].
pub async fn fulfil<H: Host>(host: &H, order: &Order) -> Result<Json, Error> {
    let client = Client::new(host, order);
    if let Some(receipt) = receipts::recall(&client).await {
        if let Some(facts) = receipts::confirm(&client, &receipt).await? {
            return Ok(report(&client, "unchanged", &facts, false, 0));
        }
        receipts::forget(&client).await;
    }
    let mut restarts = 0;
    loop {
        let project = project::ensure(&client).await?;
        if let Some(receipt) = &project.receipt
            && let Some(facts) = receipts::confirm(&client, receipt).await?
            && facts.member_text("projectId") == Some(&project.id)
        {
            return Ok(report(&client, "unchanged", &facts, false, 0));
        }
        receipts::note_write(&client);
        let written = match connection::ensure(&client, &project.id).await {
            Ok(written) => written,
            Err(error) if error.code() == Code::ProjectGone && restarts < RESTARTS => {
                restarts += 1;
                continue;
            }
            Err(error) => return Err(error),
        };
        let facts = facts(&project.id, &written.connection, &written.shadows);
        if written.certain {
            receipts::keep(&client, &facts).await;
        }
        let action = if written.created { "created" } else { "updated" };
        return Ok(report(&client, action, &facts, project.created, written.duplicates_removed));
    }
}
