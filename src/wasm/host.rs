//! The JavaScript host of a backend: its `fetch`, its timers, its clocks.

use std::future::pending;
use std::rc::Rc;

use gloo_net::http::QueryParams;
use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::error::Error;
use crate::host::{Aborted, ApiKeyFailure, FetchFailure, FetchRequest, Hook, Host, Node, Progress, Response, Sink};
use crate::json::Json;
use crate::process::Process;
use crate::provision::single_flight::{Flights, SharingHost};
use crate::wasm::json;
use crate::wasm::values::{JsType, cause, has, property, text_property, type_of};

#[wasm_bindgen]
extern "C" {
    // These stand in the facade, in pkg/src/runtime/.

    /// Sends a request and reads the answer. It resolves to an [`Ended`] whose value is a [`JsResponse`].
    #[wasm_bindgen(js_name = send)]
    fn send(fetch: &JsValue, signal: &JsValue, limit: f64, method: &str, url: &str, headers: &str, body: Option<&str>)
    -> Promise;

    /// The same, but the body of a good answer is handed to `sink` piece by piece. The part `fleet` alone has it.
    #[wasm_bindgen(js_name = sendInto)]
    fn send_into(sink: &Function, fetch: &JsValue, signal: &JsValue, limit: f64, url: &str, headers: &str) -> Promise;

    /// Calls a function of the caller's. It resolves to an [`Ended`] whose value is what the function gave.
    #[wasm_bindgen(js_name = ask)]
    pub(super) fn ask(function: &Function, signal: &JsValue, limit: f64) -> Promise;

    /// Calls the hook of this name, if the options have it, with the data of this JSON text. It never throws.
    #[wasm_bindgen(js_name = callHook)]
    pub(super) fn call_hook(options: &JsValue, name: &str, event: &str);

    #[wasm_bindgen(js_name = maySetUserAgent)]
    fn may_set_user_agent() -> bool;

    /// Waits.
    #[wasm_bindgen(js_name = wait)]
    fn wait(signal: &JsValue, limit: f64) -> JsWait;

    /// A wait that can be given up.
    type JsWait;
    /// Resolves to an [`Ended`].
    #[wasm_bindgen(method, getter, js_name = ended)]
    fn raw_ended(this: &JsWait) -> Promise;
    #[wasm_bindgen(method)]
    fn cancel(this: &JsWait);

    #[wasm_bindgen(js_name = isolatesRequests)]
    fn isolates_requests() -> bool;

    /// How a wait ended.
    type Ended;
    #[wasm_bindgen(method, getter)]
    fn how(this: &Ended) -> u32;
    #[wasm_bindgen(method, getter)]
    fn value(this: &Ended) -> JsValue;

    /// An answer whose body was read.
    pub type JsResponse;
    #[wasm_bindgen(method, getter, js_name = status)]
    fn raw_status(this: &JsResponse) -> u16;
    #[wasm_bindgen(method, getter)]
    fn redirected(this: &JsResponse) -> bool;
    #[wasm_bindgen(method, getter)]
    fn url(this: &JsResponse) -> String;
    #[wasm_bindgen(method, getter, js_name = json)]
    fn raw_json(this: &JsResponse) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = isHtml)]
    fn raw_is_html(this: &JsResponse) -> bool;
    #[wasm_bindgen(method, js_name = header)]
    fn raw_header(this: &JsResponse, name: &str) -> Option<String>;

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
}

/// How a promise was waited for, in the numbers of the facade.
pub(super) enum Wait {
    Done(JsValue),
    Failed(JsValue),
    TimedOut,
    Aborted,
}

/// Waits for one of the facade's promises, which never reject.
pub(super) async fn ended(promise: Promise) -> Wait {
    let Ok(ended) = JsFuture::from(promise).await else { return Wait::Aborted };
    let ended: Ended = ended.unchecked_into();
    match ended.how() {
        0 => Wait::Done(ended.value()),
        1 => Wait::Failed(ended.value()),
        2 => Wait::TimedOut,
        _ => Wait::Aborted,
    }
}

/// A wait for the end of a time or for the caller's abort. Dropping it takes its timer back, which would keep the process alive.
struct Timer(JsWait);

impl Timer {
    fn start(signal: &JsValue, milliseconds: f64) -> Self {
        Timer(wait(signal, milliseconds))
    }

    async fn end(&self) -> Wait {
        ended(self.0.raw_ended()).await
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        self.0.cancel();
    }
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
    /// `undefined` for the host's own.
    fetch: JsValue,
    /// `undefined` where there is none.
    signal: JsValue,
    /// What `signal` is of, where it is not the caller's.
    controller: Option<AbortController>,
    api_key: JsValue,
    /// The options, where one of the hooks is among them, and else `undefined`.
    hooks: JsValue,
    /// A function that is told how far the call has come, if there is one.
    progress: JsValue,
    /// A function that is told of a key that the server refused, if there is one: the caller's key is remembered there.
    #[cfg(feature = "fleet")]
    refused_key: JsValue,
    shared: &'static Shared,
}

impl JsHost {
    /// The same with a function of the facade's that is told how far the call has come, unless it is `undefined`.
    pub fn telling(self, progress: JsValue) -> Self {
        JsHost { progress, ..self }
    }

    /// The same with a function of the facade's that forgets a key which the server refused, unless it is `undefined`.
    #[cfg(feature = "fleet")]
    pub fn with_remembered_key(self, refused_key: JsValue) -> Self {
        JsHost { refused_key, ..self }
    }

    /// The signal that ends the call.
    #[cfg(feature = "fleet")]
    pub fn signal(&self) -> &JsValue {
        &self.signal
    }

    /// Splits the options into what the host keeps and the plain data.
    pub fn split(options: &JsValue) -> Result<(Self, Json), Error> {
        JsHost::split_from(options, &["apiKey", "fetch", "signal", "onRequest", "onResponse"])
    }

    /// The same where the options of these names are no plain data.
    pub fn split_from(options: &JsValue, no_data: &[&str]) -> Result<(Self, Json), Error> {
        let plain = json::from_js("", options, no_data)?;
        let has_hook = !function(options, "onRequest")?.is_undefined() | !function(options, "onResponse")?.is_undefined();
        let signal = property(options, "signal");
        // No instanceof: a signal may come from another realm, as it does under Jest.
        let is_signal = has(&signal, "addEventListener", JsType::Function) && has(&signal, "aborted", JsType::Boolean);
        if !is_nothing(&signal) && !is_signal {
            return Err(Error::option("signal", "must be an AbortSignal"));
        }
        let host = JsHost {
            fetch: function(options, "fetch")?,
            signal: if is_signal { signal } else { JsValue::UNDEFINED },
            controller: None,
            api_key: property(options, "apiKey"),
            hooks: if has_hook { options.clone() } else { JsValue::UNDEFINED },
            progress: JsValue::UNDEFINED,
            #[cfg(feature = "fleet")]
            refused_key: JsValue::UNDEFINED,
            shared: SHARED.with(|shared| *shared),
        };
        Ok((host, plain))
    }

    fn response(&self, ended: Wait) -> Result<JsResponse, FetchFailure> {
        match ended {
            Wait::Done(response) if is_nothing(&response) => Err(FetchFailure::NotAResponse),
            Wait::Done(response) => Ok(response.unchecked_into()),
            Wait::Failed(thrown) => Err(FetchFailure::Failed { cause: cause(&thrown), by_caller: self.fetch.is_function() }),
            Wait::TimedOut => Err(FetchFailure::TimedOut),
            Wait::Aborted => Err(FetchFailure::Aborted),
        }
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
            None if property(&self.signal, "aborted").is_truthy() => return Err(ApiKeyFailure::Aborted),
            None => self.api_key.clone(),
            Some(function) => match ended(ask(function, &self.signal, limit)).await {
                Wait::Done(key) => key,
                Wait::Failed(thrown) => return Err(ApiKeyFailure::Failed(cause(&thrown).name)),
                Wait::TimedOut => return Err(ApiKeyFailure::TimedOut),
                Wait::Aborted => return Err(ApiKeyFailure::Aborted),
            },
        };
        json::from_js("apiKey", &given, &[]).map_err(ApiKeyFailure::Unusable)
    }

    fn can_renew_api_key(&self) -> bool {
        self.api_key.is_function()
    }

    #[cfg(feature = "fleet")]
    fn note_refused_key(&self, key: &str) {
        if let Some(function) = self.refused_key.dyn_ref::<Function>() {
            let _ = function.call1(&JsValue::UNDEFINED, &key.into());
        }
    }

    async fn fetch(&self, request: FetchRequest<'_>) -> Result<JsResponse, FetchFailure> {
        let (headers, body) = (headers(&request).to_text(), request.body.map(Json::to_text));
        let url = url(&request);
        let sent = send(&self.fetch, &self.signal, request.limit, request.method, &url, &headers, body.as_deref());
        self.response(ended(sent).await)
    }

    async fn fetch_into(&self, request: FetchRequest<'_>, sink: Rc<dyn Sink>) -> Result<JsResponse, FetchFailure> {
        let sink = Closure::<dyn FnMut(Uint8Array)>::new(move |bytes: Uint8Array| sink.push(&bytes.to_vec()));
        let headers = headers(&request).to_text();
        let sink: &Function = sink.as_ref().unchecked_ref();
        let sent = send_into(sink, &self.fetch, &self.signal, request.limit, &url(&request), &headers);
        self.response(ended(sent).await)
    }

    fn may_set_user_agent(&self) -> bool {
        may_set_user_agent()
    }

    fn call_hook(&self, hook: Hook, event: impl FnOnce() -> Json) {
        if !self.hooks.is_undefined() {
            call_hook(&self.hooks, if hook == Hook::Request { "onRequest" } else { "onResponse" }, &event().to_text());
        }
    }

    async fn sleep(&self, milliseconds: f64) -> Result<(), Aborted> {
        match Timer::start(&self.signal, milliseconds).end().await {
            Wait::TimedOut => Ok(()),
            _ => Err(Aborted),
        }
    }

    fn process(&self) -> &Process {
        &self.shared.process
    }

    fn wants_project_first(&self) -> bool {
        self.progress.is_function()
    }

    fn tell(&self, progress: Progress) {
        if let Some(function) = self.progress.dyn_ref::<Function>() {
            let is_project_known = progress == Progress::ProjectKnown;
            let _ = function.call1(&JsValue::UNDEFINED, &is_project_known.into());
        }
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

    fn for_several(&self) -> Self {
        // Without a signal nobody ever aborts.
        let controller = (!self.signal.is_undefined()).then(AbortController::new);
        let signal = controller.as_ref().map_or(JsValue::UNDEFINED, AbortController::signal);
        JsHost { signal, controller, ..self.clone() }
    }

    fn abort(&self) {
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }

    async fn aborted(&self) {
        let never_aborts = self.signal.is_undefined();
        if never_aborts || !matches!(Timer::start(&self.signal, f64::INFINITY).end().await, Wait::Aborted) {
            pending().await
        }
    }
}

fn headers(request: &FetchRequest<'_>) -> Json {
    let mut headers = Json::object();
    request.headers.iter().for_each(|(name, value)| headers.set_text(name, value));
    if request.body.is_some() {
        headers.set_text("content-type", "application/json");
    }
    headers
}

fn url(request: &FetchRequest<'_>) -> String {
    if request.query.is_empty() {
        return request.url.to_owned();
    }
    let query = QueryParams::new();
    request.query.iter().for_each(|(name, value)| query.append(name, value));
    [request.url, "?", &query.to_string()].concat()
}

/// An option that is a function; `undefined` where there is none.
pub(super) fn function(options: &JsValue, name: &str) -> Result<JsValue, Error> {
    let given = property(options, name);
    match type_of(&given) {
        JsType::Function => Ok(given),
        JsType::Undefined | JsType::Null => Ok(JsValue::UNDEFINED),
        _ => Err(Error::option(name, "must be a function")),
    }
}

fn is_nothing(value: &JsValue) -> bool {
    matches!(type_of(value), JsType::Undefined | JsType::Null)
}

impl Response for JsResponse {
    type Node = JsNode;

    fn status(&self) -> u16 {
        self.raw_status()
    }

    fn header(&self, name: &str) -> Option<String> {
        self.raw_header(name)
    }

    fn redirected_to(&self) -> Option<String> {
        self.redirected().then(|| self.url())
    }

    fn json(&self) -> Option<JsNode> {
        Some(JsNode(self.raw_json())).filter(|node| !node.0.is_undefined())
    }

    fn is_html(&self) -> bool {
        self.raw_is_html()
    }
}

/// A value in an answer's JSON.
#[derive(Clone)]
pub struct JsNode(JsValue);

impl Node for JsNode {
    fn property(&self, name: &str) -> Option<Self> {
        Some(JsNode(property(&self.0, name))).filter(|property| !is_nothing(&property.0))
    }

    fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    fn text_property(&self, name: &str) -> Option<String> {
        text_property(&self.0, name)
    }

    fn items(&self) -> Option<Vec<Self>> {
        let is_array = type_of(&self.0) == JsType::Array;
        is_array.then(|| {
            let mut items = Vec::new();
            for item in self.0.unchecked_ref::<Array>().iter() {
                items.push(JsNode(item));
            }
            items
        })
    }

    fn names(&self) -> Option<Vec<String>> {
        let is_object = type_of(&self.0) == JsType::Object;
        is_object.then(|| {
            let mut names = Vec::new();
            for name in js_sys::Object::keys(self.0.unchecked_ref::<js_sys::Object>()).iter() {
                names.extend(name.as_string());
            }
            names
        })
    }

    fn is_true(&self) -> bool {
        self.0.as_bool() == Some(true)
    }

    fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }
}
