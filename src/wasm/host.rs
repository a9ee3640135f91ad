//! The JavaScript host of a backend: its `fetch`, its timers, its clocks, its JSON.

use std::future::pending;

use gloo_net::http::Headers;
use js_sys::{Array, Function, JSON, JsString};
use wasm_bindgen::prelude::*;

use crate::error::Error;
use crate::flights::{Flights, SharingHost};
use crate::host::{Aborted, ApiKeyFailure, FetchFailure, Host, Node, Request, Response, StoreMethod};
use crate::json::Json;
use crate::options::RECEIPTS_RULE;
use crate::process::Process;
use crate::text::joined;
use crate::wasm::race::{Ended, Race, Signal};
use crate::wasm::values::{Kind, cause, has, is_nothing, kind, member, name, text_property};
use crate::wasm::{json, to_js};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = fetch)]
    fn global_fetch(url: &str, init: &FetchInit) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = encodeURIComponent)]
    fn encode_uri_component(text: &str) -> String;

    /// Takes the text where it is: it need not be copied into WebAssembly and back.
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = parse)]
    fn parse_json(text: &JsString) -> Result<JsValue, JsValue>;

    /// Stands in the facade, in pkg/src/runtime.ts.
    #[wasm_bindgen(js_name = isolatesRequests)]
    fn isolates_requests() -> bool;

    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn performance_now() -> f64;

    #[derive(Clone)]
    type AbortController;
    #[wasm_bindgen(constructor)]
    fn new() -> AbortController;
    #[wasm_bindgen(method, getter)]
    fn signal(this: &AbortController) -> JsValue;
    #[wasm_bindgen(method)]
    fn abort(this: &AbortController);

    #[wasm_bindgen(js_name = URL)]
    type JsUrl;
    #[wasm_bindgen(constructor, catch, js_class = "URL")]
    fn parse(url: &str) -> Result<JsUrl, JsValue>;
    #[wasm_bindgen(method, getter)]
    fn href(this: &JsUrl) -> String;

    /// The init object of `fetch`.
    #[wasm_bindgen(js_name = Object)]
    type FetchInit;
    #[wasm_bindgen(constructor, js_class = "Object")]
    fn new() -> FetchInit;
    #[wasm_bindgen(method, setter)]
    fn set_method(this: &FetchInit, method: &str);
    #[wasm_bindgen(method, setter)]
    fn set_redirect(this: &FetchInit, redirect: &str);
    #[wasm_bindgen(method, setter)]
    fn set_headers(this: &FetchInit, headers: &JsValue);
    #[wasm_bindgen(method, setter)]
    fn set_body(this: &FetchInit, body: &JsString);
    #[wasm_bindgen(method, setter)]
    fn set_signal(this: &FetchInit, signal: &JsValue);

    /// Something that has the members of a `Response`.
    type RawResponse;
    #[wasm_bindgen(method, catch)]
    fn text(this: &RawResponse) -> Result<JsValue, JsValue>;
}

thread_local! {
    static SHARED: &'static Shared = Box::leak(Box::default());
}

/// What all calls share.
#[derive(Default)]
struct Shared {
    process: Process,
    flights: Flights<JsHost>,
}

/// The parts of the options that are no plain data.
#[derive(Clone)]
pub struct JsHost {
    fetch: Option<Function>,
    signal: Option<Signal>,
    /// What `signal` is of, where it is not the caller's.
    controller: Option<AbortController>,
    api_key: JsValue,
    /// `undefined` where there is none.
    store: JsValue,
    shared: &'static Shared,
}

impl JsHost {
    /// Splits the options into what the host keeps and the plain data.
    pub fn split(options: &JsValue) -> Result<(Self, Json), Error> {
        let mut plain = json::from_js("", options, &["apiKey", "fetch", "signal", "receipts"])?;
        let fetch = member(options, "fetch");
        if !is_nothing(&fetch) && kind(&fetch) != Kind::Function {
            return Err(Error::option("fetch", "must be a function"));
        }
        let signal = member(options, "signal");
        // No instanceof: a signal may come from another realm, as it does under Jest.
        let is_signal = has(&signal, "addEventListener", Kind::Function) && has(&signal, "aborted", Kind::Boolean);
        if !is_nothing(&signal) && !is_signal {
            return Err(Error::option("signal", "must be an AbortSignal"));
        }
        let receipts = member(options, "receipts");
        let is_store = ["get", "set", "delete"].iter().all(|name| has(&receipts, name, Kind::Function));
        if let Some(place) = receipts.as_string() {
            plain.set_text("receipts", &place);
        } else if !is_nothing(&receipts) && !is_store {
            return Err(Error::option("receipts", RECEIPTS_RULE));
        }
        let host = JsHost {
            fetch: fetch.dyn_into().ok(),
            signal: is_signal.then(|| signal.unchecked_into()),
            controller: None,
            api_key: member(options, "apiKey"),
            store: if is_store { receipts } else { JsValue::UNDEFINED },
            shared: SHARED.with(|shared| *shared),
        };
        Ok((host, plain))
    }

    /// Calls the caller's `fetch`, or the global one.
    fn call_fetch(&self, url: &str, init: &FetchInit) -> Result<JsValue, JsValue> {
        match &self.fetch {
            Some(fetch) => fetch.call2(&JsValue::UNDEFINED, &JsValue::from_str(url), init),
            None => global_fetch(url, init),
        }
    }

    async fn ask_for_key(&self, function: &Function, limit: f64) -> Result<JsValue, Ended> {
        let race = Race::start(self.signal.as_ref(), limit)?;
        let promise = function.call0(&JsValue::UNDEFINED).map_err(Ended::Failed)?;
        race.run(&promise).await
    }

    /// Sends a request and reads the answer; nothing where the host gave no answer.
    async fn exchange(&self, request: &Request<'_>, controller: &AbortController) -> Result<Option<JsResponse>, Ended> {
        let race = Race::start(self.signal.as_ref(), request.limit)?;
        let init = init(request, controller).map_err(Ended::Failed)?;
        let promise = self.call_fetch(&url(request), &init).map_err(Ended::Failed)?;
        let response = race.run(&promise).await?;
        let Some(status) = status(&response).filter(|_| is_response(&response)) else { return Ok(None) };
        let promise = response.unchecked_ref::<RawResponse>().text().map_err(Ended::Failed)?;
        let text = race.run(&promise).await?.dyn_into::<JsString>().ok();
        Ok(text.map(|text| JsResponse { response, status, text }))
    }
}

impl Host for JsHost {
    type Response = JsResponse;
    type Node = JsNode;

    fn parse_url(&self, url: &str) -> Option<String> {
        Some(JsUrl::parse(url).ok()?.href())
    }

    fn parse_date(&self, text: &str) -> Option<f64> {
        Some(js_sys::Date::parse(text)).filter(|date| date.is_finite())
    }

    async fn api_key(&self, limit: f64) -> Result<Json, ApiKeyFailure> {
        let given = match self.api_key.dyn_ref::<Function>() {
            None if self.signal.as_ref().is_some_and(Signal::aborted) => return Err(ApiKeyFailure::Aborted),
            None => self.api_key.clone(),
            Some(function) => self.ask_for_key(function, limit).await.map_err(api_key_failure)?,
        };
        json::from_js("apiKey", &given, &[]).map_err(ApiKeyFailure::Unusable)
    }

    async fn fetch(&self, request: Request<'_>) -> Result<JsResponse, FetchFailure> {
        let controller = AbortController::new();
        match self.exchange(&request, &controller).await {
            Ok(Some(answer)) => Ok(answer),
            Ok(None) => Err(FetchFailure::NotAResponse),
            Err(ended) => {
                // Frees the connection; the server may go on all the same.
                controller.abort();
                Err(match ended {
                    Ended::Aborted => FetchFailure::Aborted,
                    Ended::TimedOut => FetchFailure::TimedOut,
                    Ended::Failed(thrown) => FetchFailure::Failed(cause(&thrown)),
                })
            }
        }
    }

    async fn sleep(&self, milliseconds: f64) -> Result<(), Aborted> {
        let race = Race::start(self.signal.as_ref(), milliseconds).map_err(|_| Aborted)?;
        match race.run_out().await {
            Ended::TimedOut => Ok(()),
            Ended::Aborted | Ended::Failed(_) => Err(Aborted),
        }
    }

    fn process(&self) -> &Process {
        &self.shared.process
    }

    fn has_store(&self) -> bool {
        !self.store.is_undefined()
    }

    async fn store(&self, method: StoreMethod<'_>, key: &str, limit: f64) -> Option<String> {
        let (name, value) = match method {
            StoreMethod::Get => ("get", JsValue::UNDEFINED),
            StoreMethod::Set(value) => ("set", JsValue::from_str(value)),
            StoreMethod::Delete => ("delete", JsValue::UNDEFINED),
        };
        let race = Race::start(self.signal.as_ref(), limit).ok()?;
        let function: Function = property(&self.store, name).dyn_into().ok()?;
        let promise = function.call2(&self.store, &JsValue::from_str(key), &value).ok()?;
        race.run(&promise).await.ok()?.as_string()
    }

    fn write_json(&self, value: &Json) -> Option<String> {
        JSON::stringify(&to_js(value)).ok().map(String::from)
    }

    fn read_json(&self, text: &str) -> Option<Json> {
        JsNode(JSON::parse(text).ok()?).json()
    }

    fn now(&self) -> f64 {
        js_sys::Date::now()
    }

    fn clock(&self) -> f64 {
        performance_now()
    }

    fn random(&self) -> f64 {
        js_sys::Math::random()
    }
}

impl SharingHost for JsHost {
    fn can_share(&self) -> bool {
        !isolates_requests()
    }

    fn flights(&self) -> &Flights<Self> {
        &self.shared.flights
    }

    fn is_like(&self, other: &Self) -> bool {
        self.fetch == other.fetch && self.store == other.store
    }

    fn for_several(&self) -> Self {
        // Without a signal nobody ever aborts.
        let controller = self.signal.is_some().then(AbortController::new);
        let signal = controller.as_ref().map(|controller| controller.signal().unchecked_into());
        JsHost { signal, controller, ..self.clone() }
    }

    fn abort(&self) {
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }

    async fn aborted(&self) {
        match Race::start(self.signal.as_ref(), f64::INFINITY) {
            Ok(race) if self.signal.is_some() => {
                race.run_out().await;
            }
            Err(Ended::Aborted) => {}
            _ => pending().await,
        }
    }
}

fn url(request: &Request<'_>) -> String {
    let mut url = request.url.to_owned();
    let mut mark = "?";
    for (name, value) in request.query {
        url.push_str(&joined(&[mark, name, "=", &encode_uri_component(value)]));
        mark = "&";
    }
    url
}

fn init(request: &Request<'_>, controller: &AbortController) -> Result<FetchInit, JsValue> {
    let headers = Headers::new();
    for (name, value) in request.headers {
        headers.set(name, value);
    }
    let init = FetchInit::new();
    if let Some(body) = request.body {
        headers.set("content-type", "application/json");
        init.set_body(&JSON::stringify(&to_js(body))?);
    }
    init.set_method(request.method);
    init.set_redirect("manual");
    init.set_headers(&headers.into_raw());
    init.set_signal(&controller.signal());
    Ok(init)
}

/// Whether a value has what is read of a `Response`. One of another realm, or of another library, is as good.
fn is_response(value: &JsValue) -> bool {
    has(value, "text", Kind::Function) && has(&member(value, "headers"), "get", Kind::Function)
}

/// A response's status, where it is one.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be a whole number from 0 to 999")]
fn status(response: &JsValue) -> Option<u16> {
    let status = member(response, "status").as_f64()?;
    (status.fract() == 0.0 && (0.0..1000.0).contains(&status)).then_some(status as u16)
}

fn api_key_failure(ended: Ended) -> ApiKeyFailure {
    match ended {
        Ended::Aborted => ApiKeyFailure::Aborted,
        Ended::TimedOut => ApiKeyFailure::TimedOut,
        Ended::Failed(thrown) => ApiKeyFailure::Failed(name(&thrown)),
    }
}

/// An answer with its body's text, which stays on JavaScript's side. What is read of the response is taken as it comes: the
/// caller's `fetch` may give anything that has the members of a `Response`.
pub struct JsResponse {
    response: JsValue,
    status: u16,
    text: JsString,
}

impl Response for JsResponse {
    type Node = JsNode;

    fn status(&self) -> u16 {
        self.status
    }

    fn header(&self, name: &str) -> Option<String> {
        let headers = property(&self.response, "headers");
        let get = property(&headers, "get").dyn_into::<Function>().ok()?;
        get.call1(&headers, &JsValue::from_str(name)).ok()?.as_string()
    }

    fn redirected_to(&self) -> Option<String> {
        let redirected = property(&self.response, "redirected").is_truthy();
        redirected.then(|| text_property(&self.response, "url").unwrap_or_default())
    }

    fn json(&self) -> Option<JsNode> {
        if self.text.length() == 0 {
            return Some(JsNode(JsValue::NULL));
        }
        parse_json(&self.text).ok().map(JsNode)
    }

    fn is_html(&self) -> bool {
        self.text.trim_start().char_at(0) == "<"
    }
}

/// A value in an answer's JSON.
#[derive(Clone)]
pub struct JsNode(JsValue);

impl Node for JsNode {
    fn property(&self, name: &str) -> Option<Self> {
        Some(JsNode(property(&self.0, name))).filter(|member| !is_nothing(&member.0))
    }

    fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    fn text_property(&self, name: &str) -> Option<String> {
        text_property(&self.0, name)
    }

    fn items(&self) -> Option<Vec<Self>> {
        let mut items = Vec::new();
        if kind(&self.0) != Kind::Array {
            return None;
        }
        self.0.unchecked_ref::<Array>().iter().for_each(|item| items.push(JsNode(item)));
        Some(items)
    }

    fn json(&self) -> Option<Json> {
        json::from_js("", &self.0, &[]).ok()
    }
}
