//! A customer of a model server, and the processes that provision it.

#![allow(dead_code, reason = "the fuzz targets use parts of it")]

use std::cell::Cell;
use std::rc::Rc;

use predefined_connection::error::Error;
use predefined_connection::invisible;
use predefined_connection::process::Process;
use serde_json::{Value, json};

use crate::model_server::ModelServer;
use crate::scripted_host::sample::options;
use crate::scripted_host::{HttpRequest, Server, TestHost, provision};

pub const FIND_PROJECT: &str = "GET /api/v1/projects";
pub const CREATE_PROJECT: &str = "POST /api/v1/projects";
pub const READ_PIECE: &str = "GET /api/v1/pieces/@activepieces/piece-gelato";
pub const LIST: &str = "GET /api/v1/app-connections";
pub const UPSERT: &str = "POST /api/v1/global-connections";
pub const FIND_LEFTOVERS: &str = "GET /api/v1/global-connections";

/// The server, and all that outlives a call. Each call is a host of its own in the same process.
pub struct Customer {
    pub model: ModelServer,
    pub process: Rc<Process>,
    /// How many milliseconds passed since the first call.
    pub time: Cell<f64>,
}

/// How a call went.
pub struct Called {
    pub result: Result<Value, Error>,
    pub requests: Vec<HttpRequest>,
    pub lines: Vec<String>,
}

impl Customer {
    /// One that the server does not know yet.
    pub fn unknown() -> Self {
        Customer { model: ModelServer::new(), process: Rc::default(), time: Cell::new(0.0) }
    }

    /// One whose connection was provisioned a second ago.
    pub fn provisioned() -> Self {
        Customer::provisioned_with(&options())
    }

    /// One whose connection was provisioned with these options a second ago.
    pub fn provisioned_with(options: &Value) -> Self {
        let customer = Customer::unknown();
        customer.call(options).result.unwrap();
        customer.time.set(1000.0);
        customer
    }

    /// A host in the customer's process, whose server is the customer's or one before it.
    pub fn host<S: Server>(&self, server: S) -> TestHost<S> {
        TestHost::new(server).process(&self.process).later(self.time.get())
    }

    /// A host in a process that was just started.
    pub fn fresh_host(&self) -> TestHost<&ModelServer> {
        TestHost::new(&self.model).later(self.time.get())
    }

    pub fn call(&self, options: &Value) -> Called {
        call_on(&self.host(&self.model), options)
    }

    /// A call in a process that was just started.
    pub fn call_afresh(&self, options: &Value) -> Called {
        call_on(&self.fresh_host(), options)
    }

    /// The only row of the sample's key.
    pub fn row(&self) -> Value {
        let rows = self.model.connections_of("gelato_org_1234");
        assert_eq!(rows.len(), 1, "{rows:?}");
        rows[0].row.clone()
    }

    /// What someone else makes of a column of the only row.
    pub fn change(&self, name: &str, value: &Value) {
        self.row();
        self.model.change_connections(|rows| {
            rows.iter_mut()
                .filter(|stored| stored.row["externalId"] == "gelato_org_1234")
                .for_each(|stored| stored.row[name] = value.clone());
        });
    }

    /// What stands invisibly behind the display name of the only row.
    pub fn mark(&self) -> Vec<u8> {
        let row = self.row();
        invisible::split(row["displayName"].as_str().unwrap()).1.expect("a fingerprint")
    }

    /// Puts other bytes behind the plain display name.
    pub fn set_mark(&self, bytes: &[u8]) {
        self.change("displayName", &json!(format!("Gelato (org_1234){}", invisible::write(bytes))));
    }

    /// The credentials of the connections that the customer's project sees, with their statuses.
    pub fn seen(&self) -> Vec<(Value, Value)> {
        let project = self.model.projects_of("org_1234").pop().unwrap_or_default();
        let mut stored = self.model.connections_of("gelato_org_1234");
        stored.retain(|stored| stored.row["projectIds"].as_array().is_some_and(|ids| ids.contains(&project["id"])));
        stored.into_iter().map(|stored| (stored.value["props"].clone(), stored.row["status"].clone())).collect()
    }
}

/// A call on a host of its own.
pub fn call_on<S: Server>(host: &TestHost<S>, options: &Value) -> Called {
    let result = provision(host, options);
    Called { result, requests: host.requests(), lines: host.lines() }
}

impl Called {
    /// The action, where the call succeeded.
    pub fn action(&self) -> &str {
        self.result.as_ref().unwrap()["action"].as_str().unwrap()
    }

    /// What it warned of.
    pub fn warnings(&self) -> Vec<String> {
        let warnings = self.result.as_ref().unwrap()["warnings"].as_array().unwrap();
        warnings.iter().map(|text| text.as_str().unwrap().to_owned()).collect()
    }

    pub fn upserts(&self) -> usize {
        self.requests.iter().filter(|request| request.is_upsert()).count()
    }
}
