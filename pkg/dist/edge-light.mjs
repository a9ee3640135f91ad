var P=class extends Error{static name="PredefinedConnectionError";#e;constructor(c,s=c.cause&&pe(c.cause)){super(c.message,s===void 0?void 0:{cause:s});let{message:u,
cause:_,...y}=c;Object.assign(this,y),this.#e=c}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function we(i){return i!==null&&typeof i==
"object"&&"name"in i&&i.name==="PredefinedConnectionError"}function pe({name:i,message:c,code:s}){let u=new Error(c);return Object.defineProperties(u,{name:$(i),
stack:$(`${i}: ${c}`)}),s===void 0?u:Object.assign(u,{code:s})}function $(i){return{value:i,configurable:!0,writable:!0}}import ye from"./predefined-connection.wasm?module";function z(){return ye}function J(i,c){var s=(()=>{var u=Object.defineProperty,_=Object.getOwnPropertyDescriptor,y=Object.getOwnPropertyNames,x=Object.prototype.hasOwnProperty,A=(r,e)=>{
for(var n in e)u(r,n,{get:e[n],enumerable:!0})},ne=(r,e,n,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of y(e))!x.call(r,o)&&o!==n&&u(r,o,{get:()=>e[o],
enumerable:!(t=_(e,o))||t.enumerable});return r},te=r=>ne(u({},"__esModule",{value:!0}),r),V={};A(V,{default:()=>le,fetchConnection:()=>re,imports:()=>L,initSync:()=>de,
provisionConnection:()=>oe,start:()=>N});function re(r,e,n){return a.fetchConnection(r,e,n)}function oe(r){return a.provisionConnection(r)}function L(){return{__proto__:null,
"./crate_bg.js":{__proto__:null,__wbg_Error_208446807d0d1e30:function(e,n){return Error(w(e,n))},__wbg___wbindgen_boolean_get_4f1baf9a00be3c74:function(e){let n=e,
t=typeof n=="boolean"?n:void 0;return h(t)?16777215:t?1:0},__wbg___wbindgen_is_function_741ff2bb612836f5:function(e){return typeof e=="function"},__wbg___wbindgen_is_null_c22311b1cc228e3a:function(e){
return e===null},__wbg___wbindgen_is_object_8b968c3ab8e96595:function(e){let n=e;return typeof n=="object"&&n!==null},__wbg___wbindgen_is_string_fc456fee5d3317de:function(e){
return typeof e=="string"},__wbg___wbindgen_is_undefined_be5b34249ff1fc15:function(e){return e===void 0},__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039:function(e,n){
return e===n},__wbg___wbindgen_number_get_934b640d0889af78:function(e,n){let t=n,o=typeof t=="number"?t:void 0;d().setFloat64((e>>>0)+8,h(o)?0:o,!0),d().setInt32(
(e>>>0)+0,!h(o),!0)},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(e,n){let t=n,o=typeof t=="string"?t:void 0;var f=h(o)?0:v(o,a.__wbindgen_malloc,a.__wbindgen_realloc),
b=m;d().setInt32((e>>>0)+4,b,!0),d().setInt32((e>>>0)+0,f,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,n){throw new Error(w(e,n))},__wbg__wbg_cb_unref_09736879a3f67559:function(e){
e._wbg_cb_unref()},__wbg_abort_f3b3a5d95bc8f90e:function(e){e.abort()},__wbg_aborted_23ad6d8ba1280592:function(e){return e.aborted},__wbg_addEventListener_a6b8726699db0b76:function(){
return l(function(e,n,t,o){e.addEventListener(w(n,t),o)},arguments)},__wbg_append_24889ba5c72546c0:function(e,n,t,o,f){e.append(w(n,t),w(o,f))},__wbg_assign_6b6bb30388088072:function(e,n){
return Object.assign(e,n)},__wbg_call_40b008ba32f73991:function(){return l(function(e,n){return e.call(n)},arguments)},__wbg_call_a410eb4b59ed5965:function(){return l(
function(e,n,t){return e.call(n,t)},arguments)},__wbg_call_fc92fee6137d452d:function(){return l(function(e,n,t,o){return e.call(n,t,o)},arguments)},__wbg_charAt_b2f9a66cf9794654:function(e,n){
return e.charAt(n>>>0)},__wbg_charCodeAt_851946d8f1279e11:function(e,n){return e.charCodeAt(n>>>0)},__wbg_clearTimeout_18f8c3fcd625b03e:function(e){clearTimeout(
e)},__wbg_entries_ebd89c63a9be0bdd:function(){return l(function(e){return Object.entries(e)},arguments)},__wbg_fetch_641da6dc07df527f:function(){return l(function(e,n,t){
return fetch(w(e,n),t)},arguments)},__wbg_get_2080c49015e35254:function(){return l(function(e,n){return Reflect.get(e,n)},arguments)},__wbg_get_556f1c9a5c587e8c:function(){
return l(function(e,n,t,o){let f=n.get(w(t,o));var b=h(f)?0:v(f,a.__wbindgen_malloc,a.__wbindgen_realloc),g=m;d().setInt32((e>>>0)+4,g,!0),d().setInt32((e>>>0)+
0,b,!0)},arguments)},__wbg_get_d7176cfb76d71114:function(e,n){return e[n>>>0]},__wbg_get_unchecked_e6325ad374eff861:function(e,n){return e[n>>>0]},__wbg_has_2c4d5cf25ec8c1cf:function(){
return l(function(e,n){return Reflect.has(e,n)},arguments)},__wbg_headers_5fc0106c076eb731:function(e){return e.headers},__wbg_hostname_6822de17f94feb85:function(e,n){
let t=n.hostname,o=v(t,a.__wbindgen_malloc,a.__wbindgen_realloc),f=m;d().setInt32((e>>>0)+4,f,!0),d().setInt32((e>>>0)+0,o,!0)},__wbg_href_a6df73dc37b70c36:function(e,n){
let t=n.href,o=v(t,a.__wbindgen_malloc,a.__wbindgen_realloc),f=m;d().setInt32((e>>>0)+4,f,!0),d().setInt32((e>>>0)+0,o,!0)},__wbg_isArray_bcf1376d0d732d08:function(e){
return Array.isArray(e)},__wbg_iterator_e4c5e8f68ada7b58:function(){return Symbol.iterator},__wbg_length_b03a0fabb109b1e9:function(e){return e.length},__wbg_length_e83e819f48c774e4:function(e){
return e.length},__wbg_new_07eab48280c9cd7e:function(){return l(function(){return new URLSearchParams},arguments)},__wbg_new_277c27c26f94cbc2:function(){return l(
function(){return new Headers},arguments)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_7075786089b89c5e:function(){return new Map},__wbg_new_988faff0d62120ee:function(){
return new AbortController},__wbg_new_ba40181b3f24ac80:function(e,n){try{var t={a:e,b:n},o=(b,g)=>{let p=t.a;t.a=0;try{return q(p,t.b,b,g)}finally{t.a=p}};return new Promise(
o)}finally{t.a=0}},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_new_typed_e09da9dae6ee5935:function(e,n){try{var t={a:e,b:n},o=(b,g)=>{let p=t.
a;t.a=0;try{return q(p,t.b,b,g)}finally{t.a=p}};return new Promise(o)}finally{t.a=0}},__wbg_now_463ac581d2fc7ea3:function(){return Date.now()},__wbg_now_4680dad5b0d53c6d:function(){
return performance.now()},__wbg_of_e7ea0fcd535c1444:function(e,n){return Array.of(e,n)},__wbg_origin_3c73b43a8a6e7885:function(e,n){let t=n.origin,o=v(t,a.__wbindgen_malloc,
a.__wbindgen_realloc),f=m;d().setInt32((e>>>0)+4,f,!0),d().setInt32((e>>>0)+0,o,!0)},__wbg_parse_69da4f7c73dfd71c:function(){return l(function(e){return JSON.parse(
e)},arguments)},__wbg_parse_9a17a4c85999607b:function(){return l(function(e,n){return new URL(w(e,n))},arguments)},__wbg_parse_db19ce9de46824f7:function(e,n){return Date.
parse(w(e,n))},__wbg_pathname_0d9b9e36e7d69b66:function(e,n){let t=n.pathname,o=v(t,a.__wbindgen_malloc,a.__wbindgen_realloc),f=m;d().setInt32((e>>>0)+4,f,!0),d().
setInt32((e>>>0)+0,o,!0)},__wbg_protocol_d75cd3f498ac78e6:function(e,n){let t=n.protocol,o=v(t,a.__wbindgen_malloc,a.__wbindgen_realloc),f=m;d().setInt32((e>>>0)+
4,f,!0),d().setInt32((e>>>0)+0,o,!0)},__wbg_queueMicrotask_1e8503a8a690f0a3:function(e){return e.queueMicrotask},__wbg_queueMicrotask_4a1a4d8dd332373b:function(e){
queueMicrotask(e)},__wbg_race_d17769ed306b5623:function(e){return Promise.race(e)},__wbg_random_df36b90cd78a7d54:function(){return Math.random()},__wbg_redirected_f6975756fc89c2ab:function(e){
return e.redirected},__wbg_removeEventListener_517815e12f26323b:function(){return l(function(e,n,t,o){e.removeEventListener(w(n,t),o)},arguments)},__wbg_resolve_dbf78ab4942478b0:function(e){
return Promise.resolve(e)},__wbg_setTimeout_45b383872130501b:function(e,n,t){return setTimeout(e,n,t)},__wbg_set_2793479888329cb6:function(){return l(function(e,n,t){
return Reflect.set(e,n,t)},arguments)},__wbg_set_8282f7e0d2d01336:function(e,n,t){return e.set(n,t)},__wbg_set_bcb0ec2400cfa22e:function(){return l(function(e,n,t,o,f){
e.set(w(n,t),w(o,f))},arguments)},__wbg_set_d2d33b52458e984a:function(e,n,t){e[n>>>0]=t},__wbg_set_e4b9a833d288759a:function(e,n,t){e[n]=t},__wbg_signal_18ca73c562cd9606:function(e){
return e.signal},__wbg_static_accessor_GLOBAL_THIS_003ee833af9699fc:function(){let e=typeof globalThis>"u"?void 0:globalThis;return h(e)?0:k(e)},__wbg_static_accessor_GLOBAL_e4293fb22cbe77da:function(){
let e=typeof global>"u"?void 0:global;return h(e)?0:k(e)},__wbg_static_accessor_SELF_53bb20457401453d:function(){let e=typeof self>"u"?void 0:self;return h(e)?0:
k(e)},__wbg_static_accessor_WINDOW_b5e0810bfecb7feb:function(){let e=typeof window>"u"?void 0:window;return h(e)?0:k(e)},__wbg_status_cb85b6c8d1769fa1:function(e){
return e.status},__wbg_stringify_0a0fbf2ef722380a:function(){return l(function(e){return JSON.stringify(e)},arguments)},__wbg_text_1c66e51dea754849:function(){return l(
function(e){return e.text()},arguments)},__wbg_then_656f253a5dd7d8ea:function(e,n,t){return e.then(n,t)},__wbg_then_e3f7f2d365708be8:function(e,n){return e.then(
n)},__wbg_toString_55ffdf586349746b:function(e){return e.toString()},__wbg_trimStart_7fa2df9ad7f1f455:function(e){return e.trimStart()},__wbg_url_9fadea28ec624f1d:function(e,n){
let t=n.url,o=v(t,a.__wbindgen_malloc,a.__wbindgen_realloc),f=m;d().setInt32((e>>>0)+4,f,!0),d().setInt32((e>>>0)+0,o,!0)},__wbindgen_generic_0000000000000001:function(e,n){
return ie(e,n,ce)},__wbindgen_generic_0000000000000002:function(e){return e},__wbindgen_generic_0000000000000003:function(e,n){return w(e,n)},__wbindgen_init_externref_table:function(){
let e=a.__wbindgen_externrefs;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function ce(r,e,n){let t=a.wasm_bindgen__convert__closures_____invoke__h086aba2b961cccf0(
r,e,n);if(t[1])throw se(t[0])}function q(r,e,n,t){a.wasm_bindgen__convert__closures_____invoke__h4bd61cc0b8b93bba(r,e,n,t)}function k(r){let e=a.__externref_table_alloc();
return a.__wbindgen_externrefs.set(e,r),e}var G=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>a.__wbindgen_destroy_closure(
r.a,r.b)),E=null;function d(){return(E===null||E.buffer.detached===!0||E.buffer.detached===void 0&&E.buffer!==a.memory.buffer)&&(E=new DataView(a.memory.buffer)),
E}function w(r,e){return r=r>>>0,_e(D().subarray(r,r+e))}var T=null;function D(){return(T===null||T.byteLength===0)&&(T=new Uint8Array(a.memory.buffer)),T}function l(r,e){
try{return r.apply(this,e)}catch(n){let t=k(n);a.__wbindgen_exn_store(t)}}function h(r){return r==null}function ie(r,e,n){let t={a:r,b:e,cnt:1},o=(...f)=>{t.cnt++;
let b=t.a;t.a=0;try{return n(b,t.b,...f)}finally{t.a=b,o._wbg_cb_unref()}};return o._wbg_cb_unref=()=>{--t.cnt===0&&(a.__wbindgen_destroy_closure(t.a,t.b),t.a=0,
G.unregister(t))},G.register(o,t,t),o}function v(r,e,n){if(n===void 0){let g=I.encode(r),p=e(g.length,1)>>>0;return D().subarray(p,p+g.length).set(g),m=g.length,
p}let t=r.length,o=e(t,1)>>>0,f=D(),b=0;for(;b<t;b++){let g=r.charCodeAt(b);if(g>127)break;f[o+b]=g}if(b!==t){b!==0&&(r=r.slice(b)),o=n(o,t,t=b+r.length*3,1)>>>
0;let g=D().subarray(o+b,o+t),p=I.encodeInto(r,g);b+=p.written,o=n(o,t,b,1)>>>0}return m=b,o}function se(r){let e=a.__wbindgen_externrefs.get(r);return a.__externref_table_dealloc(
r),e}var W=new i("utf-8",{ignoreBOM:!0});W.decode();var ae=2146435072,F=0;function _e(r){return F+=r.length,F>=ae&&(W=new i("utf-8",{ignoreBOM:!0}),W.decode(),F=
r.length),W.decode(r)}var I=new c;"encodeInto"in I||(I.encodeInto=function(r,e){let n=I.encode(r);return e.set(n),{read:r.length,written:n.length}});var m=0,ue,
fe,a;function N(r,e){return fe=r,a=r.exports,ue=e,E=null,T=null,a.__wbindgen_start(),a}async function be(r,e){if(typeof Response=="function"&&r instanceof Response){
if(!r.ok)throw new Error(`failed to fetch Wasm: ${r.status} ${r.statusText} fetching '${r.url}'`);if(typeof WebAssembly.instantiateStreaming=="function")try{return await WebAssembly.
instantiateStreaming(r,e)}catch(o){if(n(r.type)&&r.headers.get("Content-Type")!=="application/wasm")console.warn("`WebAssembly.instantiateStreaming` failed beca\
use your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n",o);else throw o}
let t=await r.arrayBuffer();return await WebAssembly.instantiate(t,e)}else{let t=await WebAssembly.instantiate(r,e);return t instanceof WebAssembly.Instance?{instance:t,
module:r}:t}function n(t){switch(t){case"basic":case"cors":case"default":return!0}return!1}}function de(r){if(a!==void 0)return a;r!==void 0&&(Object.getPrototypeOf(
r)===Object.prototype?{module:r}=r:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let e=L();r instanceof WebAssembly.
Module||(r=new WebAssembly.Module(r));let n=new WebAssembly.Instance(r,e);return N(n,r)}var j;async function le(r){return a!==void 0?a:(j===void 0&&(j=ge(r),j.catch(
()=>{j=void 0})),j)}async function ge(r){r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module_or_path:r}=r:console.warn("using deprecated parameters\
 for the initialization function; pass a single object instead"));let e=L();(typeof r=="string"||typeof Request=="function"&&r instanceof Request||typeof URL=="\
function"&&r instanceof URL)&&(r=fetch(r));let{instance:n,module:t}=await be(await r,e);return N(n,t)}return te(V)})();return s}function H(){return globalThis.TextDecoder??U}function X(){return globalThis.TextEncoder??B}var U=class{decode(c=new Uint8Array){let s="";for(let u=0;u<c.length;){
let _=c[u++],y=_<128?0:_<224?1:_<240?2:3,x=y===0?_:_&63>>y;for(let A=y;A>0;A--)x=x<<6|c[u++]&63;s+=String.fromCodePoint(x)}return s}},B=class{encode(c){let s=[];
for(let u of c){let _=u.codePointAt(0);_<128?s.push(_):_<2048?s.push(192|_>>6,O(_)):_>=55296&&_<57344?s.push(239,191,189):_<65536?s.push(224|_>>12,O(_>>6),O(_)):
s.push(240|_>>18,O(_>>12),O(_>>6),O(_))}return Uint8Array.from(s)}};function O(i){return 128|i&63}var M=class{broken=!1;#e=new Set;#n;constructor(){this.#n=J(H(),X())}imports(){let c={};for(let[s,u]of Object.entries(this.#n.imports()))c[s]=Y(u,_=>this.#r(_));
return c}start({exports:c},s){if(this.#n.start({exports:Y(c,u=>this.#t(u))},s),this.broken)throw new Error("it broke at its start");return this}call(c,s){return new Promise(
(u,_)=>{this.#e.add(_);let y=x=>A=>{this.#e.delete(_),x(A)};Promise.resolve(this.#n[c](...s)).then(y(u),y(_))})}#t(c){return(...s)=>{if(this.broken)return[];try{
return c(...s)}catch(u){return this.#o(u),[]}}}#r(c){return(...s)=>{let u=c(...s);if(this.broken)throw new Error("broken");return u}}#o(c){if(this.broken)return;
this.broken=!0;let s=me(c);for(let u of this.#e)u(s);this.#e.clear()}};function Y(i,c){let s=Object.entries(i).map(([u,_])=>[u,typeof _=="function"?c(_):_]);return Object.
fromEntries(s)}function me(i){let c={code:"INTERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call star\
ts afresh.",retryable:!1};return i instanceof WebAssembly.RuntimeError||i instanceof RangeError?{...c,cause:{name:i.name,message:i.message}}:c}var C,R,S;function K(){if(R?.broken===!1)return R;if(S!==void 0)return S;try{let i=C??z();return!("then"in i)&&!he()?ve(i):S=xe(i).finally(()=>S=void 0)}catch(i){
throw Z(i)}}function he(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function ve(i){C=Q(i)?i:new WebAssembly.Module(i);let c=new M;return R=c.start(
new WebAssembly.Instance(C,c.imports()),C)}async function xe(i){try{let c=await i;C=Q(c)?c:await WebAssembly.compile(c);let s=new M;return R=s.start(await WebAssembly.
instantiate(C,s.imports()),C)}catch(c){throw Z(c)}}function Q(i){return Object.prototype.toString.call(i)==="[object WebAssembly.Module]"}function Z(i){let{name:c="\
Error",message:s=String(i)}=i;return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${s}`,retryable:!0,cause:{name:c,message:s}}}async function Le(i){try{return await ee("provisionConnection",[i])}catch(c){throw new P(c,Ee(c,i))}}async function Fe(i,c,s){try{return await ee("fetchConnecti\
on",[i,c,s])}catch(u){throw new P(u)}}async function ee(i,c){let s=K();return("then"in s?await s:s).call(i,c)}function Ee({code:i},{signal:c}){return i==="ABORT\
ED"?c?.reason:void 0}export{P as PredefinedConnectionError,Fe as fetchConnection,we as isPredefinedConnectionError,Le as provisionConnection};
