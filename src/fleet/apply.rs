//! `provisionConnections`: does for each customer what is to be done, by a plan or by what the lists show, and then removes what is to go.

use std::cell::RefCell;
use std::collections::HashSet;

use crate::activepieces::client::Client;
use crate::activepieces::connections::Connection;
use crate::error::{Code, Error};
use crate::fleet::customer::{Customer, call_options};
use crate::fleet::decision::{Action, Decision, decide};
use crate::fleet::digest;
use crate::fleet::given_plan::{Change, GivenPlan};
use crate::fleet::opened::Opened;
use crate::fleet::removal::{Removal, moved, remove_former, remove_leftovers};
use crate::fleet::row::RowNode;
use crate::fleet::survey::Survey;
use crate::fleet::unclaimed::{Unclaimed, unclaimed};
use crate::host::{Feed, Host};
use crate::json::Json;
use crate::options::bulk_options::BULK_OPTIONS;
use crate::options::existing::ExistingConnection;
use crate::options::fleet_options::{FleetOptions, PRUNE};
use crate::options::target::Target;
use crate::provision::inspect::look::Seen;
use crate::provision::report::{Done, facts, report};
use crate::provision::single_flight::{SharingHost, provision_connection};
use crate::text::quoted;

/// The outcome of a customer for whom the plan has no change.
const SKIPPED: (&str, Json) = ("skipped", Json::Null);

/// A run for all customers.
pub struct Apply {
    opened: Opened,
    by: By,
    /// The ids that customers have.
    claimed: RefCell<HashSet<String>>,
}

/// By what it is known what is to be done.
enum By {
    Plan(GivenPlan),
    Survey(Survey),
}

/// What is known of a customer's work before it is begun.
struct Work {
    customer: Customer,
    /// The ids and names of leftovers that are to go.
    leftovers: Vec<(String, String)>,
    removes_former: bool,
    /// Those under the former key.
    former_leftovers: Vec<(String, String)>,
}

impl Apply {
    /// Checks the options, and reads the plan that is given or else the lists.
    ///
    /// # Errors
    /// `INVALID_OPTIONS`; any error of the API; `INCOMPLETE_LIST`; `TOO_MANY_REMOVALS` for a plan that would remove too much.
    pub async fn begin<H: Host>(host: &H, feed: &impl Feed, options: Json) -> Result<Self, Error> {
        let opened = Opened::read(host, feed, options, &[BULK_OPTIONS, PRUNE]).await?;
        let by = match opened.options.option("plan") {
            Some(given) => By::Plan(GivenPlan::read(&opened.options, given)?),
            None => By::Survey(Survey::take(&opened.client(host), &opened.options, feed.has_former_key()).await?),
        };
        let apply = Apply { opened, by, claimed: RefCell::default() };
        if let By::Plan(plan) = &apply.by {
            apply.check_removals(plan.removals.len(), plan.connections)?;
        }
        Ok(apply)
    }

    /// The options.
    pub fn options(&self) -> &FleetOptions {
        &self.opened.options
    }

    /// Notes that a customer has this id.
    pub fn claim(&self, id: &str) {
        self.claimed.borrow_mut().insert(id.to_owned());
    }

    /// Does what is to be done for a customer, and gives the outcome's status and other properties.
    ///
    /// # Errors
    /// `INVALID_OPTIONS`; any error of the API; `PLAN_OUTDATED`.
    pub async fn customer<H: SharingHost + Clone>(
        &self,
        host: &H,
        feed: &impl Feed,
        customer: &Json,
        id: &str,
    ) -> Result<(&'static str, Json), Error> {
        let Opened { options, session } = &self.opened;
        if let By::Plan(plan) = &self.by
            && !plan.changes.contains_key(id)
        {
            return plan.invalid.get(id).map_or(Ok(SKIPPED), |error| Err(error.clone()));
        }
        let begun_at = host.clock();
        let mut call = call_options(feed, options, customer).await?;
        let left = options.call.timeout - (host.clock() - begun_at);
        call.replace("timeout", Json::Number(left.floor().max(1.0)));
        let customer = Customer::read(host, feed, options, &call, &session.api_key())?;
        let work = match &self.by {
            By::Plan(plan) => match plan.changes.get(id) {
                Some(change) => self.planned(host, customer, change).await?,
                None => return Ok(SKIPPED),
            },
            By::Survey(survey) => {
                let decision = decide(host, session, survey, &customer, options.removes_old());
                if decision.action == Action::Unchanged {
                    return Ok(("provisioned", unchanged(&customer, &decision)));
                }
                self.surveyed(customer, &decision)
            }
        };
        let mut outcome = provision_connection(host.clone(), call).await?;
        self.tidy(host, &work, &mut outcome).await?;
        Ok(("provisioned", outcome))
    }

    fn surveyed(&self, customer: Customer, decision: &Decision) -> Work {
        let removes_old = self.opened.options.removes_old();
        Work {
            customer,
            leftovers: told(&decision.seen.leftovers),
            removes_former: decision.has_former && removes_old,
            former_leftovers: if removes_old { told(&decision.former) } else { Vec::new() },
        }
    }

    /// What the plan says, if what it was made from is still so.
    async fn planned<H: Host>(&self, host: &H, customer: Customer, change: &Change) -> Result<Work, Error> {
        let session = self.opened.session_of(host, &change.external_project_id);
        if change.content.as_deref() != Some(&*digest::of_content(&customer.fingerprints)) {
            let text = "The customer is given otherwise than when the plan was made: nothing was done. Plan again.";
            return Err(Error::new(Code::PlanOutdated, text));
        }
        let seen = Seen::of_project(&Client::new(host, &session), &customer.target).await?;
        if digest::of_seen(&seen) != change.state {
            return Err(moved());
        }
        let removes_former = change.has_former && self.opened.options.removes_old();
        let (leftovers, former_leftovers) = (change.connections.clone(), change.former_connections.clone());
        Ok(Work { customer, leftovers, removes_former, former_leftovers })
    }

    /// Removes what is to go besides, and tells how much that was.
    async fn tidy<H: Host>(&self, host: &H, work: &Work, outcome: &mut Json) -> Result<(), Error> {
        let Customer { target, former_key, .. } = &work.customer;
        let session = self.opened.session_of(host, target.external_project_id());
        let client = Client::new(host, &session);
        outcome.set_count("leftoversRemoved", remove_leftovers(&client, target, &work.leftovers).await?);
        let project_id = outcome.property("project").and_then(|project| project.text_property("id")).map(str::to_owned);
        let mut removed = 0;
        if let Some(key) = former_key {
            let former = self.stored(target.external_project_id(), key);
            if let Some(project_id) = project_id.filter(|_| work.removes_former) {
                removed += remove_former(&client, target, &former, &project_id).await?;
            }
            removed += remove_leftovers(&client, &former, &work.former_leftovers).await?;
        }
        outcome.set_count("formerRemoved", removed);
        Ok(())
    }

    fn stored(&self, id: &str, key: &str) -> ExistingConnection {
        let options = &self.opened.options;
        ExistingConnection::stored(id, key, options.piece_name(), options.replaces_piece())
    }

    /// What is to be removed now that all customers are known.
    ///
    /// # Errors
    /// `PLAN_OUTDATED` where the plan is about customers that were not given; `TOO_MANY_REMOVALS`; `INVALID_OPTIONS` where a customer had no
    /// id.
    pub fn removals(&self, lacks_id: bool) -> Result<Vec<Due>, Error> {
        self.check_all_given()?;
        let options = &self.opened.options;
        let may_remove = match &self.by {
            By::Plan(plan) => !plan.removals.is_empty(),
            By::Survey(_) => options.is_set("prune"),
        };
        if !may_remove {
            return Ok(Vec::new());
        }
        if lacks_id {
            return Err(Error::option(
                "customers",
                "have one without an id, whose connection may be among the unclaimed: nothing was removed",
            ));
        }
        let survey = match &self.by {
            By::Plan(plan) => return Ok(plan.removals.iter().map(Due::planned).collect()),
            By::Survey(survey) => survey,
        };
        let claimed = self.claimed.borrow();
        let mut found = unclaimed(options, survey, &claimed);
        let has_rows = |id: &&String| !survey.rows(&[&options.prefix, "_", id].concat()).is_empty();
        let of = found.len() + claimed.iter().filter(has_rows).count();
        found.retain(|key| key.is_marked() || options.is_set("pruneWithoutFingerprint"));
        self.check_removals(found.len(), of)?;
        Ok(found.iter().map(Due::unclaimed).collect())
    }

    /// Refuses to end in silence where the plan has changes for customers that were not given.
    fn check_all_given(&self) -> Result<(), Error> {
        let By::Plan(plan) = &self.by else { return Ok(()) };
        let claimed = self.claimed.borrow();
        let mut missing: Vec<&String> = plan.changes.keys().filter(|id| !claimed.contains(*id)).collect();
        missing.sort();
        let Some(first) = missing.first() else { return Ok(()) };
        let others = if missing.len() > 1 { format!(" and {} more", missing.len() - 1) } else { String::new() };
        let text = [
            "The plan has a change for ",
            &quoted(first),
            &others,
            ", who was not given: nothing was done there, and nothing was removed. Plan again.",
        ];
        Err(Error::new(Code::PlanOutdated, text.concat()))
    }

    /// Removes what is to be removed of a key, and gives the members of the outcome.
    ///
    /// # Errors
    /// Any error of the API; `PLAN_OUTDATED`.
    pub async fn remove<H: Host>(&self, host: &H, due: &Due) -> Result<Json, Error> {
        if self.claimed.borrow().contains(&due.external_project_id) {
            let text = "The plan removes the connection, and its customer is among those that were given: nothing was removed. Plan again.";
            return Err(Error::new(Code::PlanOutdated, text));
        }
        let removal = Removal {
            target: self.stored(&due.external_project_id, &due.key),
            project_id: due.project_id.as_deref(),
            connections: &due.connections,
            state: &due.state,
        };
        removal.run(host, &self.opened).await
    }

    fn check_removals(&self, wanted: usize, of: usize) -> Result<(), Error> {
        let most = self.opened.options.max_removals(of)?;
        if wanted <= most {
            return Ok(());
        }
        let text = format!("{wanted} connections would be removed, and `maxRemovals` allows {most}: nothing was removed.");
        Err(Error::new(Code::TooManyRemovals, text).with_field("maxRemovals"))
    }
}

/// The connections of a key that are due to be removed.
pub struct Due {
    /// The customer's id.
    pub external_project_id: String,
    key: String,
    project_id: Option<String>,
    connections: Vec<(String, String)>,
    state: String,
}

impl Due {
    fn planned(change: &Change) -> Self {
        Due {
            external_project_id: change.external_project_id.clone(),
            key: change.key.clone(),
            project_id: change.project_id.clone(),
            connections: change.connections.clone(),
            state: change.state.clone(),
        }
    }

    fn unclaimed(key: &Unclaimed) -> Self {
        Due {
            external_project_id: key.target.external_project_id().to_owned(),
            key: key.target.key().as_str().to_owned(),
            project_id: key.project_id.clone(),
            connections: told(&key.rows),
            state: digest::of_rows(&key.rows),
        }
    }
}

/// The ids and names of rows.
fn told(rows: &[Connection<RowNode>]) -> Vec<(String, String)> {
    rows.iter().map(|row| (row.id(), row.plain_name())).collect()
}

/// The outcome for a customer whose connection is as it is to be.
fn unchanged(customer: &Customer, decision: &Decision) -> Json {
    let Seen { project, connection, shadows, .. } = &decision.seen;
    let (Some(project), Some(connection)) = (project, connection) else { return Json::object() };
    let facts = facts(&project.id, connection, shadows);
    let done = Done { action: "unchanged", ..Done::default() };
    let mut outcome = report(customer.target.external_project_id(), 0, &done, &facts);
    outcome.set_count("leftoversRemoved", 0);
    outcome.set_count("formerRemoved", 0);
    outcome
}
