var A=class extends Error{static name="PredefinedConnectionError";#t;constructor(r,i=r.cause&&ot(r.cause)){super(r.message,i===void 0?void 0:{cause:i});let{message:f,
cause:u,...w}=r;Object.assign(this,w),this.#t=r}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#t}}};function rt(c){return c!==null&&typeof c==
"object"&&"name"in c&&c.name==="PredefinedConnectionError"}function ot({name:c,message:r,code:i}){let f=new Error(r);return Object.defineProperties(f,{name:U(c),
stack:U(`${c}: ${r}`)}),i===void 0?f:Object.assign(f,{code:i})}function U(c){return{value:c,configurable:!0,writable:!0}}import ct from"./predefined-connection.wasm";function B(){return ct}function V(c,r){let i;function f(s,t,n){return a.Fa(s,t,n)}function u(s){return a.Ga(s)}function w(){return{__proto__:null,a:{__proto__:null,ra:function(t,n){return Error(
y(t,n))},wa:function(t){let n=t,e=typeof n=="boolean"?n:void 0;return E(e)?16777215:e?1:0},xa:function(t){return typeof t=="function"},pa:function(t){return t===
null},sa:function(t){let n=t;return typeof n=="object"&&n!==null},ta:function(t){return typeof t=="string"},ya:function(t){return t===void 0},qa:function(t,n){return t===
n},ua:function(t,n){let e=n,o=typeof e=="number"?e:void 0;m().setFloat64((t>>>0)+8,E(o)?0:o,!0),m().setInt32((t>>>0)+0,!E(o),!0)},va:function(t,n){let e=n,o=typeof e==
"string"?e:void 0;var l=E(o)?0:x(o,a.La,a.Ma),d=g;m().setInt32((t>>>0)+4,d,!0),m().setInt32((t>>>0)+0,l,!0)},oa:function(t,n){throw new Error(y(t,n))},za:function(t){
t._wbg_cb_unref()},c:function(t){t.abort()},i:function(t){return t.aborted},g:function(){return p(function(t,n,e,o){t.addEventListener(y(n,e),o)},arguments)},O:function(t,n,e,o,l){
t.append(y(n,e),y(o,l))},k:function(t,n){return Object.assign(t,n)},P:function(){return p(function(t,n){return t.call(n)},arguments)},m:function(){return p(function(t,n,e){
return t.call(n,e)},arguments)},n:function(){return p(function(t,n,e,o){return t.call(n,e,o)},arguments)},na:function(t,n){return t.charAt(n>>>0)},la:function(t,n){
return t.charCodeAt(n>>>0)},r:function(t){clearTimeout(t)},f:function(){return p(function(t){return Object.entries(t)},arguments)},e:function(){return p(function(t,n,e){
return fetch(y(t,n),e)},arguments)},fa:function(){return p(function(t,n){return Reflect.get(t,n)},arguments)},G:function(){return p(function(t,n,e,o){let l=n.get(
y(e,o));var d=E(l)?0:x(l,a.La,a.Ma),b=g;m().setInt32((t>>>0)+4,b,!0),m().setInt32((t>>>0)+0,d,!0)},arguments)},C:function(t,n){return t[n>>>0]},D:function(t,n){
return t[n>>>0]},ga:function(){return p(function(t,n){return Reflect.has(t,n)},arguments)},M:function(t){return t.headers},z:function(t,n){let e=n.hostname,o=x(
e,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,o,!0)},y:function(t,n){let e=n.href,o=x(e,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32(
(t>>>0)+0,o,!0)},Y:function(t){return Array.isArray(t)},_:function(){return Symbol.iterator},E:function(t){return t.length},ma:function(t){return t.length},N:function(){
return p(function(){return new URLSearchParams},arguments)},H:function(){return p(function(){return new Headers},arguments)},W:function(){return new Array},R:function(){
return new Map},b:function(){return new AbortController},p:function(t,n){try{var e={a:t,b:n},o=(d,b)=>{let h=e.a;e.a=0;try{return C(h,e.b,d,b)}finally{e.a=h}};return new Promise(
o)}finally{e.a=0}},Z:function(){return new Object},q:function(t,n){try{var e={a:t,b:n},o=(d,b)=>{let h=e.a;e.a=0;try{return C(h,e.b,d,b)}finally{e.a=h}};return new Promise(
o)}finally{e.a=0}},S:function(){return Date.now()},t:function(){return performance.now()},X:function(t,n){return Array.of(t,n)},w:function(t,n){let e=n.origin,o=x(
e,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,o,!0)},A:function(){return p(function(t){return JSON.parse(t)},arguments)},u:function(){return p(
function(t,n){return new URL(y(t,n))},arguments)},T:function(t,n){return Date.parse(y(t,n))},x:function(t,n){let e=n.pathname,o=x(e,a.La,a.Ma),l=g;m().setInt32(
(t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,o,!0)},v:function(t,n){let e=n.protocol,o=x(e,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32((t>>>0)+0,o,!0)},ja:function(t){
return t.queueMicrotask},ia:function(t){queueMicrotask(t)},da:function(t){return Promise.race(t)},V:function(){return Math.random()},J:function(t){return t.redirected},
s:function(){return p(function(t,n,e,o){t.removeEventListener(y(n,e),o)},arguments)},ea:function(t){return Promise.resolve(t)},h:function(t,n,e){return setTimeout(
t,n,e)},ha:function(){return p(function(t,n,e){return Reflect.set(t,n,e)},arguments)},l:function(t,n,e){return t.set(n,e)},I:function(){return p(function(t,n,e,o,l){
t.set(y(n,e),y(o,l))},arguments)},j:function(t,n,e){t[n>>>0]=e},B:function(t,n,e){t[n]=e},d:function(t){return t.signal},$:function(){let t=typeof globalThis>"u"?
void 0:globalThis;return E(t)?0:M(t)},ba:function(){let t=typeof global>"u"?void 0:global;return E(t)?0:M(t)},aa:function(){let t=typeof self>"u"?void 0:self;return E(
t)?0:M(t)},ca:function(){let t=typeof window>"u"?void 0:window;return E(t)?0:M(t)},L:function(t){return t.status},U:function(){return p(function(t){return JSON.
stringify(t)},arguments)},a:function(){return p(function(t){return t.text()},arguments)},o:function(t,n,e){return t.then(n,e)},Q:function(t,n){return t.then(n)},
F:function(t){return t.toString()},ka:function(t){return t.trimStart()},K:function(t,n){let e=n.url,o=x(e,a.La,a.Ma),l=g;m().setInt32((t>>>0)+4,l,!0),m().setInt32(
(t>>>0)+0,o,!0)},Ba:function(t,n){return K(t,n,v)},Ca:function(t){return t},Da:function(t,n){return y(t,n)},Aa:function(){let t=a.Qa;t.set(0,void 0),t.set(1024,
void 0),t.set(1025,null),t.set(1026,!0),t.set(1027,!1)}}}}function v(s,t,n){let e=a.Ja(s,t,n);if(e[1])throw X(e[0])}function C(s,t,n,e){a.Ka(s,t,n,e)}function M(s){
let t=a.Pa();return a.Qa.set(t,s),t}var N=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(s=>a.Ra(s.a,s.b)),_=null;
function m(){return(_===null||_.buffer.detached===!0||_.buffer.detached===void 0&&_.buffer!==a.Ea.buffer)&&(_=new DataView(a.Ea.buffer)),_}function y(s,t){return s=
s>>>0,Z(O().subarray(s,s+t))}var T=null;function O(){return(T===null||T.byteLength===0)&&(T=new Uint8Array(a.Ea.buffer)),T}function p(s,t){try{return s.apply(this,
t)}catch(n){let e=M(n);a.Oa(e)}}function E(s){return s==null}function K(s,t,n){let e={a:s,b:t,cnt:1},o=(...l)=>{e.cnt++;let d=e.a;e.a=0;try{return n(d,e.b,...l)}finally{
e.a=d,o._wbg_cb_unref()}};return o._wbg_cb_unref=()=>{--e.cnt===0&&(a.Ra(e.a,e.b),e.a=0,N.unregister(e))},N.register(o,e,e),o}function x(s,t,n){if(n===void 0){let b=I.
encode(s),h=t(b.length,1)>>>0;return O().subarray(h,h+b.length).set(b),g=b.length,h}let e=s.length,o=t(e,1)>>>0,l=O(),d=0;for(;d<e;d++){let b=s.charCodeAt(d);if(b>
127)break;l[o+d]=b}if(d!==e){d!==0&&(s=s.slice(d)),o=n(o,e,e=d+s.length*3,1)>>>0;let b=O().subarray(o+d,o+e),h=I.encodeInto(s,b);d+=h.written,o=n(o,e,d,1)>>>0}return g=
d,o}function X(s){let t=a.Qa.get(s);return a.Sa(s),t}var j=new c("utf-8",{ignoreBOM:!0});j.decode();var Y=2146435072,L=0;function Z(s){return L+=s.length,L>=Y&&
(j=new c("utf-8",{ignoreBOM:!0}),j.decode(),L=s.length),j.decode(s)}var I=new r;"encodeInto"in I||(I.encodeInto=function(s,t){let n=I.encode(s);return t.set(n),
{read:s.length,written:n.length}});var g=0,tt,nt,a;function et(s,t){return nt=s,a=s.exports,tt=t,_=null,T=null,a.Ta(),a}return i={imports:w,start:et,provisionConnection:u,
fetchConnection:f},i}function G(){return globalThis.TextDecoder??R}function q(){return globalThis.TextEncoder??F}var R=class{decode(r=new Uint8Array){let i="";for(let f=0;f<r.length;){
let u=r[f++],w=u<128?0:u<224?1:u<240?2:3,v=w===0?u:u&63>>w;for(let C=w;C>0;C--)v=v<<6|r[f++]&63;i+=String.fromCodePoint(v)}return i}},F=class{encode(r){let i=[];
for(let f of r){let u=f.codePointAt(0);u<128?i.push(u):u<2048?i.push(192|u>>6,k(u)):u>=55296&&u<57344?i.push(239,191,189):u<65536?i.push(224|u>>12,k(u>>6),k(u)):
i.push(240|u>>18,k(u>>12),k(u>>6),k(u))}return Uint8Array.from(i)}};function k(c){return 128|c&63}var D=class{broken=!1;#t=new Set;#n;constructor(){this.#n=V(G(),q())}imports(){let r={};for(let[i,f]of Object.entries(this.#n.imports()))r[i]=z(f,u=>this.#r(u));
return r}start({exports:r},i){if(this.#n.start({exports:z(r,f=>this.#e(f))},i),this.broken)throw new Error("it broke at its start");return this}call(r,i){return new Promise(
(f,u)=>{this.#t.add(u);let w=v=>C=>{this.#t.delete(u),v(C)};Promise.resolve(this.#n[r](...i)).then(w(f),w(u))})}#e(r){return(...i)=>{if(this.broken)return[];try{
return r(...i)}catch(f){return this.#o(f),[]}}}#r(r){return(...i)=>{let f=r(...i);if(this.broken)throw new Error("broken");return f}}#o(r){if(this.broken)return;
this.broken=!0;let i=st(r);for(let f of this.#t)f(i);this.#t.clear()}};function z(c,r){let i=Object.entries(c).map(([f,u])=>[f,typeof u=="function"?r(u):u]);return Object.
fromEntries(i)}function st(c){let r={code:"INTERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call star\
ts afresh.",retryable:!1};return c instanceof WebAssembly.RuntimeError||c instanceof RangeError?{...r,cause:{name:c.name,message:c.message}}:r}var P,W,S;function J(){if(W?.broken===!1)return W;if(S!==void 0)return S;try{let c=P??B();return!("then"in c)&&!it()?ut(c):S=at(c).finally(()=>S=void 0)}catch(c){
throw Q(c)}}function it(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function ut(c){P=$(c)?c:new WebAssembly.Module(c);let r=new D;return W=r.start(
new WebAssembly.Instance(P,r.imports()),P)}async function at(c){try{let r=await c;P=$(r)?r:await WebAssembly.compile(r);let i=new D;return W=i.start(await WebAssembly.
instantiate(P,i.imports()),P)}catch(r){throw Q(r)}}function $(c){return Object.prototype.toString.call(c)==="[object WebAssembly.Module]"}function Q(c){let{name:r="\
Error",message:i=String(c)}=c;return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${i}`,retryable:!0,cause:{name:r,message:i}}}async function _t(c){try{return await H("provisionConnection",[c])}catch(r){throw new A(r,ft(r,c))}}async function Pt(c,r,i){try{return await H("fetchConnection",
[c,r,i])}catch(f){throw new A(f)}}async function H(c,r){let i=J();return("then"in i?await i:i).call(c,r)}function ft({code:c},{signal:r}){return c==="ABORTED"?r?.
reason:void 0}export{A as PredefinedConnectionError,Pt as fetchConnection,rt as isPredefinedConnectionError,_t as provisionConnection};
