//! A customer whose receipts are kept in one of the three places.

#![allow(dead_code, reason = "the fuzz targets use parts of it")]

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use predefined_connection::error::Error;
use predefined_connection::host::StoreMethod;
use predefined_connection::process::Process;
use serde_json::{Value, json};

use crate::model_server::ModelServer;
use crate::scripted_host::sample::{options, with};
use crate::scripted_host::{HttpRequest, Server, Store, TestHost, json_of, provision, value_of};

pub const FIND_PROJECT: &str = "GET /api/v1/projects";
pub const CREATE_PROJECT: &str = "POST /api/v1/projects";
pub const LIST: &str = "GET /api/v1/app-connections";
pub const UPSERT: &str = "POST /api/v1/global-connections";
pub const FIND_LEFTOVERS: &str = "GET /api/v1/global-connections";

const KEY: &str = "sk-key-90210";

/// The name of a receipt in memory and in stores: the instance, eight digits that stand for the platform, and the connection's key.
pub fn name_of(instance: &str, api_key: &str, prefix: &str, external_id: &str) -> String {
    let platform: String = hmac_sha256::HMAC::mac(instance, api_key).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("predefined-connection:{instance}:{platform}:{prefix}_{external_id}")
}

/// The name of the sample options' receipt.
pub fn sample_name() -> String {
    name_of("https://ap.example.com", KEY, "gelato", "org_1234")
}

/// Where the receipts are kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    Memory,
    Store,
    Project,
}

pub const PLACES: [Place; 3] = [Place::Memory, Place::Store, Place::Project];

/// The server, and all that outlives a call. Each call is a host of its own in the same process.
pub struct Customer {
    pub place: Place,
    pub model: ModelServer,
    pub process: Rc<Process>,
    pub store: Rc<TestStore>,
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
    pub fn unknown(place: Place) -> Self {
        Customer { place, model: ModelServer::new(), process: Rc::default(), store: Rc::default(), time: Cell::new(0.0) }
    }

    /// One whose connection was provisioned a second ago.
    pub fn provisioned(place: Place) -> Self {
        let customer = Customer::unknown(place);
        customer.call(&options()).result.unwrap();
        customer.time.set(1000.0);
        customer
    }

    /// A host in the customer's process, whose server is the customer's or one before it.
    pub fn host<S: Server>(&self, server: S) -> TestHost<S> {
        let host = TestHost::new(server).process(&self.process).later(self.time.get());
        if self.place == Place::Store { host.store(&self.store) } else { host }
    }

    /// Options whose receipts go to this place.
    pub fn given(&self, options: &Value) -> Value {
        if self.place == Place::Project { with(options.clone(), "receipts", json!("project")) } else { options.clone() }
    }

    pub fn call(&self, options: &Value) -> Called {
        self.call_on(&self.host(&self.model), options)
    }

    pub fn call_on<S: Server>(&self, host: &TestHost<S>, options: &Value) -> Called {
        let result = provision(host, &self.given(options));
        Called { result, requests: host.requests(), lines: host.lines() }
    }

    /// The receipt of the sample options, if there is one.
    pub fn receipt(&self) -> Option<String> {
        self.receipt_of("https://ap.example.com", "gelato", "org_1234")
    }

    /// The receipt of any customer on any instance, if there is one.
    pub fn receipt_of(&self, instance: &str, prefix: &str, external_id: &str) -> Option<String> {
        self.receipt_under(&name_of(instance, KEY, prefix, external_id), prefix, external_id)
    }

    /// The receipt of the sample options by the caller of another key.
    pub fn receipt_of_key(&self, api_key: &str) -> Option<String> {
        self.receipt_under(&name_of("https://ap.example.com", api_key, "gelato", "org_1234"), "gelato", "org_1234")
    }

    fn receipt_under(&self, name: &str, prefix: &str, external_id: &str) -> Option<String> {
        match self.place {
            Place::Memory => self.process.receipts.get(name).map(|receipt| format!("1:{}", value_of(&receipt))),
            Place::Store => self.store.entries.borrow().get(name).cloned(),
            Place::Project => {
                let project = self.model.projects_of(external_id).pop()?;
                let name = format!("predefined-connection:{prefix}_{external_id}");
                project["metadata"][name].as_str().map(str::to_owned)
            }
        }
    }

    /// Puts another text in the place of the receipt.
    pub fn set_receipt(&self, receipt: &str) {
        let name = &sample_name();
        match self.place {
            Place::Memory => {
                let json = receipt.strip_prefix("1:").unwrap_or_default();
                let value = serde_json::from_str(json).unwrap_or_else(|_| json!(receipt));
                self.process.receipts.set(name, json_of(&value));
            }
            Place::Store => drop(self.store.entries.borrow_mut().insert(name.to_owned(), receipt.to_owned())),
            Place::Project => self.model.change_project("org_1234", |project| {
                project["metadata"] = json!({ "predefined-connection:gelato_org_1234": receipt });
            }),
        }
    }

    /// The credentials of the connections that the customer's project sees, with their statuses.
    pub fn seen(&self) -> Vec<(Value, Value)> {
        let project = self.model.projects_of("org_1234").pop().unwrap_or_default();
        let mut stored = self.model.connections_of("gelato_org_1234");
        stored.retain(|stored| stored.row["projectIds"].as_array().is_some_and(|ids| ids.contains(&project["id"])));
        stored.into_iter().map(|stored| (stored.value["props"].clone(), stored.row["status"].clone())).collect()
    }
}

impl Called {
    /// The action, where the call succeeded.
    pub fn action(&self) -> &str {
        self.result.as_ref().unwrap()["action"].as_str().unwrap()
    }

    pub fn upserts(&self) -> usize {
        self.requests.iter().filter(|request| request.is_upsert()).count()
    }
}

/// A good store. It remembers what was asked of it.
#[derive(Default)]
pub struct TestStore {
    pub entries: RefCell<BTreeMap<String, String>>,
    pub calls: RefCell<Vec<&'static str>>,
}

impl Store for TestStore {
    fn call(&self, method: StoreMethod<'_>, key: &str) -> Option<Option<String>> {
        let mut entries = self.entries.borrow_mut();
        let (name, answer) = match method {
            StoreMethod::Get => ("get", entries.get(key).cloned()),
            StoreMethod::Set(value) => ("set", entries.insert(key.to_owned(), value.to_owned()).and(None)),
            StoreMethod::Delete => ("delete", entries.remove(key).and(None)),
        };
        self.calls.borrow_mut().push(name);
        Some(answer)
    }
}

/// The sample options with these credentials.
pub fn token(token: &str) -> Value {
    with(options(), "props", json!({ "access_token": token }))
}
