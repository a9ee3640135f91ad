var P=class extends Error{static name="PredefinedConnectionError";#e;constructor(i,s=i.cause&&me(i.cause)){super(i.message,s===void 0?void 0:{cause:s});let{message:u,
cause:_,...y}=i;Object.assign(this,y),this.#e=i}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function ye(o){return o!==null&&typeof o==
"object"&&"name"in o&&o.name==="PredefinedConnectionError"}function me({name:o,message:i,code:s}){let u=new Error(i);return Object.defineProperties(u,{name:z(o),
stack:z(`${o}: ${i}`)}),s===void 0?u:Object.assign(u,{code:s})}function z(o){return{value:o,configurable:!0,writable:!0}}var D;function he(o){D=o}function H(){let o=typeof D=="function"?D():D;if(o===void 0)throw new Error("call init() first");return"then"in o?o.then(J):J(o)}function J(o){
if(!("arrayBuffer"in o))return o;if(!o.ok)throw new Error(`the server answered ${o.status}`);return o.arrayBuffer()}function X(o,i){var s=(()=>{var u=Object.defineProperty,_=Object.getOwnPropertyDescriptor,y=Object.getOwnPropertyNames,x=Object.prototype.hasOwnProperty,C=(r,e)=>{
for(var n in e)u(r,n,{get:e[n],enumerable:!0})},re=(r,e,n,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let c of y(e))!x.call(r,c)&&c!==n&&u(r,c,{get:()=>e[c],
enumerable:!(t=_(e,c))||t.enumerable});return r},oe=r=>re(u({},"__esModule",{value:!0}),r),V={};C(V,{default:()=>ge,fetchConnection:()=>ce,imports:()=>B,initSync:()=>we,
provisionConnection:()=>ie,start:()=>N});function ce(r,e,n){return a.fetchConnection(r,e,n)}function ie(r){return a.provisionConnection(r)}function B(){return{__proto__:null,
"./crate_bg.js":{__proto__:null,__wbg_Error_208446807d0d1e30:function(e,n){return Error(g(e,n))},__wbg___wbindgen_boolean_get_4f1baf9a00be3c74:function(e){let n=e,
t=typeof n=="boolean"?n:void 0;return h(t)?16777215:t?1:0},__wbg___wbindgen_is_function_741ff2bb612836f5:function(e){return typeof e=="function"},__wbg___wbindgen_is_null_c22311b1cc228e3a:function(e){
return e===null},__wbg___wbindgen_is_object_8b968c3ab8e96595:function(e){let n=e;return typeof n=="object"&&n!==null},__wbg___wbindgen_is_string_fc456fee5d3317de:function(e){
return typeof e=="string"},__wbg___wbindgen_is_undefined_be5b34249ff1fc15:function(e){return e===void 0},__wbg___wbindgen_jsval_eq_38d7bfbe4cc84039:function(e,n){
return e===n},__wbg___wbindgen_number_get_934b640d0889af78:function(e,n){let t=n,c=typeof t=="number"?t:void 0;d().setFloat64((e>>>0)+8,h(c)?0:c,!0),d().setInt32(
(e>>>0)+0,!h(c),!0)},__wbg___wbindgen_string_get_7ce8eee7fd327545:function(e,n){let t=n,c=typeof t=="string"?t:void 0;var f=h(c)?0:v(c,a.__wbindgen_malloc,a.__wbindgen_realloc),
b=m;d().setInt32((e>>>0)+4,b,!0),d().setInt32((e>>>0)+0,f,!0)},__wbg___wbindgen_throw_4c88d8bf264fd984:function(e,n){throw new Error(g(e,n))},__wbg__wbg_cb_unref_09736879a3f67559:function(e){
e._wbg_cb_unref()},__wbg_abort_f3b3a5d95bc8f90e:function(e){e.abort()},__wbg_aborted_23ad6d8ba1280592:function(e){return e.aborted},__wbg_addEventListener_a6b8726699db0b76:function(){
return l(function(e,n,t,c){e.addEventListener(g(n,t),c)},arguments)},__wbg_append_24889ba5c72546c0:function(e,n,t,c,f){e.append(g(n,t),g(c,f))},__wbg_assign_6b6bb30388088072:function(e,n){
return Object.assign(e,n)},__wbg_call_40b008ba32f73991:function(){return l(function(e,n){return e.call(n)},arguments)},__wbg_call_a410eb4b59ed5965:function(){return l(
function(e,n,t){return e.call(n,t)},arguments)},__wbg_call_fc92fee6137d452d:function(){return l(function(e,n,t,c){return e.call(n,t,c)},arguments)},__wbg_charAt_b2f9a66cf9794654:function(e,n){
return e.charAt(n>>>0)},__wbg_charCodeAt_851946d8f1279e11:function(e,n){return e.charCodeAt(n>>>0)},__wbg_clearTimeout_18f8c3fcd625b03e:function(e){clearTimeout(
e)},__wbg_entries_ebd89c63a9be0bdd:function(){return l(function(e){return Object.entries(e)},arguments)},__wbg_fetch_641da6dc07df527f:function(){return l(function(e,n,t){
return fetch(g(e,n),t)},arguments)},__wbg_get_2080c49015e35254:function(){return l(function(e,n){return Reflect.get(e,n)},arguments)},__wbg_get_556f1c9a5c587e8c:function(){
return l(function(e,n,t,c){let f=n.get(g(t,c));var b=h(f)?0:v(f,a.__wbindgen_malloc,a.__wbindgen_realloc),w=m;d().setInt32((e>>>0)+4,w,!0),d().setInt32((e>>>0)+
0,b,!0)},arguments)},__wbg_get_d7176cfb76d71114:function(e,n){return e[n>>>0]},__wbg_get_unchecked_e6325ad374eff861:function(e,n){return e[n>>>0]},__wbg_has_2c4d5cf25ec8c1cf:function(){
return l(function(e,n){return Reflect.has(e,n)},arguments)},__wbg_headers_5fc0106c076eb731:function(e){return e.headers},__wbg_hostname_6822de17f94feb85:function(e,n){
let t=n.hostname,c=v(t,a.__wbindgen_malloc,a.__wbindgen_realloc),f=m;d().setInt32((e>>>0)+4,f,!0),d().setInt32((e>>>0)+0,c,!0)},__wbg_href_a6df73dc37b70c36:function(e,n){
let t=n.href,c=v(t,a.__wbindgen_malloc,a.__wbindgen_realloc),f=m;d().setInt32((e>>>0)+4,f,!0),d().setInt32((e>>>0)+0,c,!0)},__wbg_isArray_bcf1376d0d732d08:function(e){
return Array.isArray(e)},__wbg_iterator_e4c5e8f68ada7b58:function(){return Symbol.iterator},__wbg_length_b03a0fabb109b1e9:function(e){return e.length},__wbg_length_e83e819f48c774e4:function(e){
return e.length},__wbg_new_07eab48280c9cd7e:function(){return l(function(){return new URLSearchParams},arguments)},__wbg_new_277c27c26f94cbc2:function(){return l(
function(){return new Headers},arguments)},__wbg_new_37eb45aaf5eeb820:function(){return new Array},__wbg_new_7075786089b89c5e:function(){return new Map},__wbg_new_988faff0d62120ee:function(){
return new AbortController},__wbg_new_ba40181b3f24ac80:function(e,n){try{var t={a:e,b:n},c=(b,w)=>{let p=t.a;t.a=0;try{return q(p,t.b,b,w)}finally{t.a=p}};return new Promise(
c)}finally{t.a=0}},__wbg_new_cd4348290afae586:function(){return new Object},__wbg_new_typed_e09da9dae6ee5935:function(e,n){try{var t={a:e,b:n},c=(b,w)=>{let p=t.
a;t.a=0;try{return q(p,t.b,b,w)}finally{t.a=p}};return new Promise(c)}finally{t.a=0}},__wbg_now_463ac581d2fc7ea3:function(){return Date.now()},__wbg_now_4680dad5b0d53c6d:function(){
return performance.now()},__wbg_of_e7ea0fcd535c1444:function(e,n){return Array.of(e,n)},__wbg_origin_3c73b43a8a6e7885:function(e,n){let t=n.origin,c=v(t,a.__wbindgen_malloc,
a.__wbindgen_realloc),f=m;d().setInt32((e>>>0)+4,f,!0),d().setInt32((e>>>0)+0,c,!0)},__wbg_parse_69da4f7c73dfd71c:function(){return l(function(e){return JSON.parse(
e)},arguments)},__wbg_parse_9a17a4c85999607b:function(){return l(function(e,n){return new URL(g(e,n))},arguments)},__wbg_parse_db19ce9de46824f7:function(e,n){return Date.
parse(g(e,n))},__wbg_pathname_0d9b9e36e7d69b66:function(e,n){let t=n.pathname,c=v(t,a.__wbindgen_malloc,a.__wbindgen_realloc),f=m;d().setInt32((e>>>0)+4,f,!0),d().
setInt32((e>>>0)+0,c,!0)},__wbg_protocol_d75cd3f498ac78e6:function(e,n){let t=n.protocol,c=v(t,a.__wbindgen_malloc,a.__wbindgen_realloc),f=m;d().setInt32((e>>>0)+
4,f,!0),d().setInt32((e>>>0)+0,c,!0)},__wbg_queueMicrotask_1e8503a8a690f0a3:function(e){return e.queueMicrotask},__wbg_queueMicrotask_4a1a4d8dd332373b:function(e){
queueMicrotask(e)},__wbg_race_d17769ed306b5623:function(e){return Promise.race(e)},__wbg_random_df36b90cd78a7d54:function(){return Math.random()},__wbg_redirected_f6975756fc89c2ab:function(e){
return e.redirected},__wbg_removeEventListener_517815e12f26323b:function(){return l(function(e,n,t,c){e.removeEventListener(g(n,t),c)},arguments)},__wbg_resolve_dbf78ab4942478b0:function(e){
return Promise.resolve(e)},__wbg_setTimeout_45b383872130501b:function(e,n,t){return setTimeout(e,n,t)},__wbg_set_2793479888329cb6:function(){return l(function(e,n,t){
return Reflect.set(e,n,t)},arguments)},__wbg_set_8282f7e0d2d01336:function(e,n,t){return e.set(n,t)},__wbg_set_bcb0ec2400cfa22e:function(){return l(function(e,n,t,c,f){
e.set(g(n,t),g(c,f))},arguments)},__wbg_set_d2d33b52458e984a:function(e,n,t){e[n>>>0]=t},__wbg_set_e4b9a833d288759a:function(e,n,t){e[n]=t},__wbg_signal_18ca73c562cd9606:function(e){
return e.signal},__wbg_static_accessor_GLOBAL_THIS_003ee833af9699fc:function(){let e=typeof globalThis>"u"?void 0:globalThis;return h(e)?0:k(e)},__wbg_static_accessor_GLOBAL_e4293fb22cbe77da:function(){
let e=typeof global>"u"?void 0:global;return h(e)?0:k(e)},__wbg_static_accessor_SELF_53bb20457401453d:function(){let e=typeof self>"u"?void 0:self;return h(e)?0:
k(e)},__wbg_static_accessor_WINDOW_b5e0810bfecb7feb:function(){let e=typeof window>"u"?void 0:window;return h(e)?0:k(e)},__wbg_status_cb85b6c8d1769fa1:function(e){
return e.status},__wbg_stringify_0a0fbf2ef722380a:function(){return l(function(e){return JSON.stringify(e)},arguments)},__wbg_text_1c66e51dea754849:function(){return l(
function(e){return e.text()},arguments)},__wbg_then_656f253a5dd7d8ea:function(e,n,t){return e.then(n,t)},__wbg_then_e3f7f2d365708be8:function(e,n){return e.then(
n)},__wbg_toString_55ffdf586349746b:function(e){return e.toString()},__wbg_trimStart_7fa2df9ad7f1f455:function(e){return e.trimStart()},__wbg_url_9fadea28ec624f1d:function(e,n){
let t=n.url,c=v(t,a.__wbindgen_malloc,a.__wbindgen_realloc),f=m;d().setInt32((e>>>0)+4,f,!0),d().setInt32((e>>>0)+0,c,!0)},__wbindgen_generic_0000000000000001:function(e,n){
return ae(e,n,se)},__wbindgen_generic_0000000000000002:function(e){return e},__wbindgen_generic_0000000000000003:function(e,n){return g(e,n)},__wbindgen_init_externref_table:function(){
let e=a.__wbindgen_externrefs;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function se(r,e,n){let t=a.wasm_bindgen__convert__closures_____invoke__h086aba2b961cccf0(
r,e,n);if(t[1])throw _e(t[0])}function q(r,e,n,t){a.wasm_bindgen__convert__closures_____invoke__h4bd61cc0b8b93bba(r,e,n,t)}function k(r){let e=a.__externref_table_alloc();
return a.__wbindgen_externrefs.set(e,r),e}var $=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>a.__wbindgen_destroy_closure(
r.a,r.b)),A=null;function d(){return(A===null||A.buffer.detached===!0||A.buffer.detached===void 0&&A.buffer!==a.memory.buffer)&&(A=new DataView(a.memory.buffer)),
A}function g(r,e){return r=r>>>0,fe(M().subarray(r,r+e))}var W=null;function M(){return(W===null||W.byteLength===0)&&(W=new Uint8Array(a.memory.buffer)),W}function l(r,e){
try{return r.apply(this,e)}catch(n){let t=k(n);a.__wbindgen_exn_store(t)}}function h(r){return r==null}function ae(r,e,n){let t={a:r,b:e,cnt:1},c=(...f)=>{t.cnt++;
let b=t.a;t.a=0;try{return n(b,t.b,...f)}finally{t.a=b,c._wbg_cb_unref()}};return c._wbg_cb_unref=()=>{--t.cnt===0&&(a.__wbindgen_destroy_closure(t.a,t.b),t.a=0,
$.unregister(t))},$.register(c,t,t),c}function v(r,e,n){if(n===void 0){let w=T.encode(r),p=e(w.length,1)>>>0;return M().subarray(p,p+w.length).set(w),m=w.length,
p}let t=r.length,c=e(t,1)>>>0,f=M(),b=0;for(;b<t;b++){let w=r.charCodeAt(b);if(w>127)break;f[c+b]=w}if(b!==t){b!==0&&(r=r.slice(b)),c=n(c,t,t=b+r.length*3,1)>>>
0;let w=M().subarray(c+b,c+t),p=T.encodeInto(r,w);b+=p.written,c=n(c,t,b,1)>>>0}return m=b,c}function _e(r){let e=a.__wbindgen_externrefs.get(r);return a.__externref_table_dealloc(
r),e}var j=new o("utf-8",{ignoreBOM:!0});j.decode();var ue=2146435072,F=0;function fe(r){return F+=r.length,F>=ue&&(j=new o("utf-8",{ignoreBOM:!0}),j.decode(),F=
r.length),j.decode(r)}var T=new i;"encodeInto"in T||(T.encodeInto=function(r,e){let n=T.encode(r);return e.set(n),{read:r.length,written:n.length}});var m=0,be,
de,a;function N(r,e){return de=r,a=r.exports,be=e,A=null,W=null,a.__wbindgen_start(),a}async function le(r,e){if(typeof Response=="function"&&r instanceof Response){
if(!r.ok)throw new Error(`failed to fetch Wasm: ${r.status} ${r.statusText} fetching '${r.url}'`);if(typeof WebAssembly.instantiateStreaming=="function")try{return await WebAssembly.
instantiateStreaming(r,e)}catch(c){if(n(r.type)&&r.headers.get("Content-Type")!=="application/wasm")console.warn("`WebAssembly.instantiateStreaming` failed beca\
use your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n",c);else throw c}
let t=await r.arrayBuffer();return await WebAssembly.instantiate(t,e)}else{let t=await WebAssembly.instantiate(r,e);return t instanceof WebAssembly.Instance?{instance:t,
module:r}:t}function n(t){switch(t){case"basic":case"cors":case"default":return!0}return!1}}function we(r){if(a!==void 0)return a;r!==void 0&&(Object.getPrototypeOf(
r)===Object.prototype?{module:r}=r:console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));let e=B();r instanceof WebAssembly.
Module||(r=new WebAssembly.Module(r));let n=new WebAssembly.Instance(r,e);return N(n,r)}var I;async function ge(r){return a!==void 0?a:(I===void 0&&(I=pe(r),I.catch(
()=>{I=void 0})),I)}async function pe(r){r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module_or_path:r}=r:console.warn("using deprecated parameters\
 for the initialization function; pass a single object instead"));let e=B();(typeof r=="string"||typeof Request=="function"&&r instanceof Request||typeof URL=="\
function"&&r instanceof URL)&&(r=fetch(r));let{instance:n,module:t}=await le(await r,e);return N(n,t)}return oe(V)})();return s}function Y(){return globalThis.TextDecoder??G}function K(){return globalThis.TextEncoder??U}var G=class{decode(i=new Uint8Array){let s="";for(let u=0;u<i.length;){
let _=i[u++],y=_<128?0:_<224?1:_<240?2:3,x=y===0?_:_&63>>y;for(let C=y;C>0;C--)x=x<<6|i[u++]&63;s+=String.fromCodePoint(x)}return s}},U=class{encode(i){let s=[];
for(let u of i){let _=u.codePointAt(0);_<128?s.push(_):_<2048?s.push(192|_>>6,O(_)):_>=55296&&_<57344?s.push(239,191,189):_<65536?s.push(224|_>>12,O(_>>6),O(_)):
s.push(240|_>>18,O(_>>12),O(_>>6),O(_))}return Uint8Array.from(s)}};function O(o){return 128|o&63}var S=class{broken=!1;#e=new Set;#n;constructor(){this.#n=X(Y(),K())}imports(){let i={};for(let[s,u]of Object.entries(this.#n.imports()))i[s]=Q(u,_=>this.#r(_));
return i}start({exports:i},s){if(this.#n.start({exports:Q(i,u=>this.#t(u))},s),this.broken)throw new Error("it broke at its start");return this}call(i,s){return new Promise(
(u,_)=>{this.#e.add(_);let y=x=>C=>{this.#e.delete(_),x(C)};Promise.resolve(this.#n[i](...s)).then(y(u),y(_))})}#t(i){return(...s)=>{if(this.broken)return[];try{
return i(...s)}catch(u){return this.#o(u),[]}}}#r(i){return(...s)=>{let u=i(...s);if(this.broken)throw new Error("broken");return u}}#o(i){if(this.broken)return;
this.broken=!0;let s=ve(i);for(let u of this.#e)u(s);this.#e.clear()}};function Q(o,i){let s=Object.entries(o).map(([u,_])=>[u,typeof _=="function"?i(_):_]);return Object.
fromEntries(s)}function ve(o){let i={code:"INTERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call star\
ts afresh.",retryable:!1};return o instanceof WebAssembly.RuntimeError||o instanceof RangeError?{...i,cause:{name:o.name,message:o.message}}:i}var E,L,R;function Z(){if(L?.broken===!1)return L;if(R!==void 0)return R;try{let o=E??H();return!("then"in o)&&!xe()?Ae(o):R=Ee(o).finally(()=>R=void 0)}catch(o){
throw ne(o)}}function xe(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function Ae(o){E=ee(o)?o:new WebAssembly.Module(o);let i=new S;return L=i.
start(new WebAssembly.Instance(E,i.imports()),E)}async function Ee(o){try{let i=await o;E=ee(i)?i:await WebAssembly.compile(i);let s=new S;return L=s.start(await WebAssembly.
instantiate(E,s.imports()),E)}catch(i){throw ne(i)}}function ee(o){return Object.prototype.toString.call(o)==="[object WebAssembly.Module]"}function ne(o){let{name:i="\
Error",message:s=String(o)}=o;return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${s}`,retryable:!0,cause:{name:i,message:s}}}async function Be(o){try{return await te("provisionConnection",[o])}catch(i){throw new P(i,Ce(i,o))}}async function Fe(o,i,s){try{return await te("fetchConnecti\
on",[o,i,s])}catch(u){throw new P(u)}}async function te(o,i){let s=Z();return("then"in s?await s:s).call(o,i)}function Ce({code:o},{signal:i}){return o==="ABORT\
ED"?i?.reason:void 0}export{P as PredefinedConnectionError,Fe as fetchConnection,he as init,ye as isPredefinedConnectionError,Be as provisionConnection};
