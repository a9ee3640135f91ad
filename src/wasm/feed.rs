//! The JavaScript caller of a function that is about many customers. What it holds is the facade's, in pkg/src/api/run-fleet.ts.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::error::{Code, Error};
use crate::host::{Aborted, Feed, Pulled};
use crate::json::Json;
use crate::wasm::host::{JsHost, Wait, ask, call_hook, ended, function};
use crate::wasm::json;
use crate::wasm::values::{JsType, cause, property, type_of};

#[wasm_bindgen]
extern "C" {
    /// The facade's half.
    pub type JsSide;
    /// Gives the next customer, as an `IteratorResult`. `undefined` where the input is not iterable.
    #[wasm_bindgen(method, getter)]
    fn next(this: &JsSide) -> JsValue;
    /// Takes a result as JSON text. It resolves to whether the consumer wants more, and never rejects.
    #[wasm_bindgen(method)]
    fn emit(this: &JsSide, result: &str) -> Promise;
    /// Calls the caller's function `credentials` for the customer of this JSON text.
    #[wasm_bindgen(method, getter)]
    fn credentials(this: &JsSide) -> Function;
    /// Forgets a key that the server refused, where the caller's key is remembered.
    #[wasm_bindgen(method, getter, js_name = refusedKey)]
    fn refused_key(this: &JsSide) -> JsValue;
}

/// The options that are no plain data: the host's, and the feed's.
const NO_DATA: [&str; 8] = ["apiKey", "fetch", "signal", "onRequest", "onResponse", "credentials", "onProgress", "migrateFrom"];

/// The caller of a function for many customers.
pub struct JsFeed {
    side: JsSide,
    options: JsValue,
    signal: JsValue,
    /// The name of the input, for messages.
    input: &'static str,
    next: Option<Function>,
    has_credentials: bool,
    former_key: JsValue,
}

impl JsFeed {
    /// Splits the options into what the host keeps, what the feed keeps, and the plain data. `input` is the name of the iterable.
    pub fn split(options: &JsValue, side: JsSide, input: &'static str) -> Result<(JsHost, Self, Json), Error> {
        let (host, mut plain) = JsHost::split_from(options, &NO_DATA)?;
        let host = host.with_remembered_key(side.refused_key());
        let migrate_from = property(options, "migrateFrom");
        if !migrate_from.is_undefined() {
            plain.set("migrateFrom", json::from_js("migrateFrom", &migrate_from, &["key"])?);
        }
        function(options, "onProgress")?;
        let feed = JsFeed {
            next: side.next().dyn_into().ok(),
            has_credentials: function(options, "credentials")?.is_function(),
            former_key: function(&migrate_from, "key").map_err(|_| Error::option("migrateFrom.key", "must be a function"))?,
            signal: host.signal().clone(),
            options: options.clone(),
            side,
            input,
        };
        Ok((host, feed, plain))
    }

    /// Refuses an input that gives nothing one by one.
    ///
    /// # Errors
    /// `INVALID_OPTIONS` naming the input.
    pub fn check_input(&self) -> Result<(), Error> {
        match self.next {
            Some(_) => Ok(()),
            None => Err(Error::option(self.input, "must be an array, or another iterable or async iterable; a string is none")),
        }
    }

    /// A customer as plain data.
    fn read(&self, customer: &JsValue) -> Pulled {
        plain_data(self.input, customer).map_err(|error| match property(customer, "externalProjectId").as_string() {
            Some(id) => error.for_customer(&id),
            None => error,
        })
    }
}

/// What the caller gave as plain data. Errors name the property of an object, and else the option that gave it.
fn plain_data(option: &str, given: &JsValue) -> Result<Json, Error> {
    if type_of(given) != JsType::Object {
        return json::from_js(option, given, &[]);
    }
    json::from_js("", given, &[]).map_err(|mut error| {
        if let Some(rule) = error.data().message.strip_prefix("options ").map(str::to_owned) {
            error = Error::option(option, &["gave an object that ", &rule].concat());
        }
        error
    })
}

impl Feed for JsFeed {
    async fn next(&self) -> Result<Option<Pulled>, Error> {
        let Some(next) = &self.next else { return Ok(None) };
        match ended(ask(next, &self.signal, f64::INFINITY)).await {
            Wait::Done(result) if property(&result, "done").is_truthy() => Ok(None),
            Wait::Done(result) => Ok(Some(self.read(&property(&result, "value")))),
            Wait::Failed(thrown) => Err(failed(self.input, "is an iterable", &thrown)),
            Wait::TimedOut | Wait::Aborted => Err(Error::new(Code::Aborted, "The run was aborted.")),
        }
    }

    fn has_credentials(&self) -> bool {
        self.has_credentials
    }

    async fn credentials(&self, customer: &Json, limit: f64) -> Result<Json, Error> {
        let asking = self.side.credentials().bind1(&JsValue::UNDEFINED, &customer.to_text().into());
        match ended(ask(asking.unchecked_ref(), &self.signal, limit)).await {
            Wait::Done(given) => plain_data("credentials", &given),
            Wait::Failed(thrown) => Err(failed("credentials", "is a function", &thrown)),
            Wait::TimedOut => {
                let text = "credentials is a function that gave nothing in time; nothing was sent.";
                Err(Error::new(Code::Timeout, text).with_field("credentials").retryable())
            }
            Wait::Aborted => Err(Error::new(Code::Aborted, "The run was aborted.")),
        }
    }

    fn has_former_key(&self) -> bool {
        self.former_key.is_function()
    }

    fn former_key(&self, external_project_id: &str) -> Result<String, Error> {
        let Some(function) = self.former_key.dyn_ref::<Function>() else { return Ok(String::new()) };
        let given = function.call1(&JsValue::UNDEFINED, &external_project_id.into());
        let given = given.map_err(|thrown| failed("migrateFrom.key", "is a function", &thrown))?;
        match json::from_js("migrateFrom.key", &given, &[])? {
            Json::String(key) => Ok(key),
            other => Err(Error::wrong_kind("migrateFrom.key", "a function that gives a string", other.kind())),
        }
    }

    async fn emit(&self, result: Json) -> Result<(), Aborted> {
        match JsFuture::from(self.side.emit(&result.to_text())).await {
            Ok(wants_more) if wants_more.is_truthy() => Ok(()),
            _ => Err(Aborted),
        }
    }

    fn progress(&self, progress: impl FnOnce() -> Json) {
        if property(&self.options, "onProgress").is_function() {
            call_hook(&self.options, "onProgress", &progress().to_text());
        }
    }
}

/// A function or an iterable of the caller's that failed. Its message is not taken: it may hold anything.
fn failed(option: &str, what: &str, thrown: &JsValue) -> Error {
    Error::option(option, &[what, " that failed with ", &cause(thrown).name, ": see there why"].concat()).retryable()
}
