//! The JavaScript host of a backend: its `fetch`, its timers, its clocks, its JSON.

use gloo_net::http::Headers;
use js_sys::{Array, Function, JSON, JsString, Reflect};
use wasm_bindgen::prelude::*;

use crate::error::Error;
use crate::host::{Aborted, Answer, ApiKeyFailure, FetchFailure, Host, Node, Request, Url};
use crate::json::Json;
use crate::text::joined;
use crate::wasm::errors::{cause, name};
use crate::wasm::race::{Ended, Race, Signal};
use crate::wasm::{json, to_js};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = fetch)]
    fn global_fetch(url: &str, init: &JsValue) -> Result<JsValue, JsValue>;

    /// Takes the text where it is: it need not be copied into WebAssembly and back.
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = parse)]
    fn parse_json(text: &JsString) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = encodeURIComponent)]
    fn encode_uri_component(text: &str) -> String;

    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn performance_now() -> f64;

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
    fn protocol(this: &JsUrl) -> String;
    #[wasm_bindgen(method, getter)]
    fn hostname(this: &JsUrl) -> String;
    #[wasm_bindgen(method, getter)]
    fn origin(this: &JsUrl) -> String;
    #[wasm_bindgen(method, getter)]
    fn pathname(this: &JsUrl) -> String;
    #[wasm_bindgen(method, getter)]
    fn href(this: &JsUrl) -> String;

    /// Something that has the members of a `Response`.
    type JsResponse;

    #[wasm_bindgen(method, catch)]
    fn text(this: &JsResponse) -> Result<JsValue, JsValue>;
}

/// The parts of the options that are no plain data.
pub struct JsHost {
    fetch: Option<Function>,
    signal: Option<Signal>,
    api_key: JsValue,
}

impl JsHost {
    /// Splits the options into what the host keeps and the plain data.
    pub fn split(options: &JsValue) -> Result<(Self, Json), Error> {
        let mut host = JsHost { fetch: None, signal: None, api_key: JsValue::UNDEFINED };
        if !options.is_object() || options.is_function() {
            return Ok((host, json::from_js("", options)?));
        }
        let mut plain = Vec::new();
        for (name, value) in json::members("", options)? {
            match json::text("", &name)?.as_str() {
                "apiKey" => host.api_key = value,
                "fetch" => host.fetch = fetch_option(value)?,
                "signal" => host.signal = signal_option(value)?,
                name => plain.push((name.to_owned(), json::from_js(name, &value)?)),
            }
        }
        Ok((host, Json::Object(plain)))
    }

    /// Calls the caller's `fetch`, or the global one.
    fn call_fetch(&self, url: &str, init: &JsValue) -> Result<JsValue, JsValue> {
        match &self.fetch {
            Some(fetch) => fetch.call2(&JsValue::UNDEFINED, &JsValue::from_str(url), init),
            None => global_fetch(url, init),
        }
    }
}

fn fetch_option(value: JsValue) -> Result<Option<Function>, Error> {
    if value.is_undefined() || value.is_null() {
        return Ok(None);
    }
    value.dyn_into().map(Some).map_err(|_| Error::option("fetch", "must be a function"))
}

fn signal_option(value: JsValue) -> Result<Option<Signal>, Error> {
    if value.is_undefined() || value.is_null() {
        return Ok(None);
    }
    // No instanceof: a signal may come from another realm, as it does under Jest.
    if member(&value, "addEventListener").is_function() && member(&value, "aborted").as_bool().is_some() {
        return Ok(Some(value.unchecked_into()));
    }
    Err(Error::option("signal", "must be an AbortSignal"))
}

/// A member of anything; `undefined` where there is none.
fn member(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

impl Host for JsHost {
    type Answer = JsAnswer;
    type Node = JsNode;

    fn parse_url(&self, url: &str) -> Option<Url> {
        let url = JsUrl::parse(url).ok()?;
        let (protocol, origin, pathname) = (url.protocol(), url.origin(), url.pathname());
        let has_extras = url.href() != joined(&[origin.as_str(), &pathname]);
        Some(Url { protocol, hostname: url.hostname(), origin, pathname, has_extras })
    }

    fn parse_date(&self, text: &str) -> Option<f64> {
        Some(js_sys::Date::parse(text)).filter(|date| date.is_finite())
    }

    async fn api_key(&self) -> Result<String, ApiKeyFailure> {
        let given = match self.api_key.dyn_ref::<Function>() {
            None => self.api_key.clone(),
            Some(function) => {
                let race = Race::start(self.signal.as_ref(), None).map_err(api_key_failure)?;
                let promise = function.call0(&JsValue::UNDEFINED).map_err(|thrown| ApiKeyFailure::Failed(name(&thrown)))?;
                race.run(&promise).await.map_err(api_key_failure)?
            }
        };
        if given.is_undefined() || given.is_null() {
            return Err(ApiKeyFailure::Missing);
        }
        given.as_string().ok_or_else(|| ApiKeyFailure::NotText(kind(&given)))
    }

    async fn fetch(&self, request: Request<'_>) -> Result<JsAnswer, FetchFailure> {
        let race = Race::start(self.signal.as_ref(), Some(request.limit)).map_err(fetch_failure)?;
        let controller = AbortController::new();
        let answer = async {
            let init = init(&request, &controller).map_err(Ended::Failed)?;
            let promise = self.call_fetch(&url(&request), &init).map_err(Ended::Failed)?;
            let response = race.run(&promise).await?;
            if !is_response(&response) {
                return Ok(None);
            }
            let promise = response.unchecked_ref::<JsResponse>().text().map_err(Ended::Failed)?;
            let text = race.run(&promise).await?.dyn_into::<JsString>().ok();
            Ok(text.map(|text| JsAnswer { response: response.unchecked_into::<web_sys::Response>().into(), text }))
        };
        match answer.await {
            Ok(Some(answer)) => Ok(answer),
            Ok(None) => Err(FetchFailure::NotAResponse),
            Err(ended) => {
                // Frees the connection; the server may go on all the same.
                controller.abort();
                Err(fetch_failure(ended))
            }
        }
    }

    async fn sleep(&self, milliseconds: f64) -> Result<(), Aborted> {
        let race = Race::start(self.signal.as_ref(), Some(milliseconds)).map_err(|_| Aborted)?;
        match race.run_out().await {
            Ended::TimedOut => Ok(()),
            Ended::Aborted | Ended::Failed(_) => Err(Aborted),
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

fn url(request: &Request<'_>) -> String {
    let mut url = request.url.to_owned();
    let mut mark = "?";
    for (name, value) in request.query {
        let value = encode_uri_component(value);
        url.push_str(&joined(&[mark, name, "=", &value]));
        mark = "&";
    }
    url
}

fn init(request: &Request<'_>, controller: &AbortController) -> Result<JsValue, JsValue> {
    let headers = Headers::new();
    for (name, value) in request.headers {
        headers.set(name, value);
    }
    let init = js_sys::Object::new();
    let set = |name: &str, value: &JsValue| Reflect::set(&init, &JsValue::from_str(name), value);
    if let Some(body) = request.body {
        headers.set("content-type", "application/json");
        set("body", &JSON::stringify(&to_js(body)?)?.into())?;
    }
    set("method", &JsValue::from_str(request.method))?;
    set("headers", &headers.into_raw())?;
    set("redirect", &JsValue::from_str("manual"))?;
    set("signal", &controller.signal())?;
    Ok(init.into())
}

/// Whether a value has what is read of a `Response`. One of another realm, or of another library, is as good.
fn is_response(value: &JsValue) -> bool {
    value.is_object()
        && member(value, "status").as_f64().is_some()
        && member(value, "text").is_function()
        && member(&member(value, "headers"), "get").is_function()
}

fn api_key_failure(ended: Ended) -> ApiKeyFailure {
    match ended {
        Ended::Aborted | Ended::TimedOut => ApiKeyFailure::Aborted,
        Ended::Failed(thrown) => ApiKeyFailure::Failed(name(&thrown)),
    }
}

fn fetch_failure(ended: Ended) -> FetchFailure {
    match ended {
        Ended::Aborted => FetchFailure::Aborted,
        Ended::TimedOut => FetchFailure::TimedOut,
        Ended::Failed(thrown) => FetchFailure::Failed(cause(&thrown)),
    }
}

fn kind(value: &JsValue) -> &'static str {
    match value {
        value if value.as_f64().is_some() => "a number",
        value if value.as_bool().is_some() => "a boolean",
        value if value.is_object() => "an object",
        _ => "something else",
    }
}

/// An answer with its body's text, which stays on JavaScript's side.
pub struct JsAnswer {
    response: gloo_net::http::Response,
    text: JsString,
}

/// A value in an answer's JSON.
#[derive(Clone)]
pub struct JsNode(JsValue);

impl Node for JsNode {
    fn member(&self, name: &str) -> Option<Self> {
        let member = if self.0.is_object() {
            member(&self.0, name)
        } else {
            return None;
        };
        Some(JsNode(member)).filter(|member| !member.0.is_undefined() && !member.0.is_null())
    }

    fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    fn items(&self) -> Option<Vec<Self>> {
        Some(self.0.dyn_ref::<Array>()?.iter().map(JsNode).collect())
    }
}

impl Answer for JsAnswer {
    type Node = JsNode;

    fn status(&self) -> u16 {
        self.response.status()
    }

    fn header(&self, name: &str) -> Option<String> {
        self.response.headers().get(name)
    }

    fn redirected_to(&self) -> Option<String> {
        self.response.redirected().then(|| self.response.url())
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
