"use strict";var F=Object.defineProperty;var xe=Object.getOwnPropertyDescriptor;var ve=Object.getOwnPropertyNames;var Ee=Object.prototype.hasOwnProperty;var Ae=(r,o)=>{for(var i in o)F(r,i,{get:o[i],enumerable:!0})},Pe=(r,o,i,a)=>{if(o&&typeof o=="object"||typeof o=="function")for(let u of ve(o))!Ee.call(r,u)&&u!==
i&&F(r,u,{get:()=>o[u],enumerable:!(a=xe(o,u))||a.enumerable});return r};var Ce=r=>Pe(F({},"__esModule",{value:!0}),r);var Ie={};Ae(Ie,{PredefinedConnectionError:()=>E,fetchConnection:()=>je,init:()=>Y,isPredefinedConnectionError:()=>H,provisionConnection:()=>De});module.exports=
Ce(Ie);var E=class extends Error{static name="PredefinedConnectionError";#e;constructor(o,i=o.cause&&ke(o.cause)){super(o.message,i===void 0?void 0:{cause:i});let{message:a,
cause:u,..._}=o;Object.assign(this,_),this.#e=o}get name(){return"PredefinedConnectionError"}toJSON(){return{...this.#e}}};function H(r){return r!==null&&typeof r==
"object"&&"name"in r&&r.name==="PredefinedConnectionError"}function V(r){return r instanceof Error||Object(r).code===void 0?N(r):r}function N(r){let o={code:"IN\
TERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh.",retryable:!1};return r instanceof
WebAssembly.RuntimeError||r instanceof RangeError?{...o,cause:{name:r.name,message:r.message}}:o}function ke({name:r,message:o,code:i}){let a=new Error(o);return Object.
defineProperties(a,{name:Q(r),stack:Q(`${r}: ${o}`)}),i===void 0?a:Object.assign(a,{code:i})}function Q(r){return{value:r,configurable:!0,writable:!0}}var I;function Y(r){I=r}function Z(){let r=typeof I=="function"?I():I;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(X):X(r)}function X(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function ee({TextDecoder:r,TextEncoder:o,kindOf:i,memberOf:a,textOf:u,queueMicrotask:_,setTimeout:x,clearTimeout:P}){let K;function fe(s,e,n){return f.Ea(s,e,n)}
function de(s){return f.Fa(s)}function le(){return{__proto__:null,a:{__proto__:null,sa:function(e,n){return Error(m(e,n))},qa:function(e){return!e},wa:function(e){
return typeof e=="function"},ta:function(e){return typeof e=="string"},xa:function(e){return e===void 0},ra:function(e,n){return e===n},ua:function(e,n){let t=n,
c=typeof t=="number"?t:void 0;p().setFloat64((e>>>0)+8,g(c)?0:c,!0),p().setInt32((e>>>0)+0,!g(c),!0)},va:function(e,n){let t=n,c=typeof t=="string"?t:void 0;var l=g(
c)?0:C(c,f.Ka,f.La),d=w;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,l,!0)},pa:function(e,n){throw new Error(m(e,n))},ya:function(e){e._wbg_cb_unref()},o:function(e){
e.abort()},j:function(e){return e.aborted},g:function(){return y(function(e,n,t,c){e.addEventListener(m(n,t),c)},arguments)},q:function(e,n){return Object.assign(
e,n)},_:function(){return y(function(e,n){return e.call(n)},arguments)},l:function(){return y(function(e,n,t){return e.call(n,t)},arguments)},m:function(){return y(
function(e,n,t,c){return e.call(n,t,c)},arguments)},fa:function(e,n){return e.charAt(n>>>0)},H:function(e){P(e)},r:function(e,n,t){let c=encodeURIComponent(m(n,
t)),l=C(c,f.Ka,f.La),d=w;p().setInt32((e>>>0)+4,d,!0),p().setInt32((e>>>0)+0,l,!0)},y:function(){return y(function(e){return Object.entries(e)},arguments)},e:function(){
return y(function(e,n,t){return fetch(m(e,n),t)},arguments)},S:function(){return y(function(e,n,t,c){let l=n.get(m(t,c));var d=g(l)?0:C(l,f.Ka,f.La),b=w;p().setInt32(
(e>>>0)+4,b,!0),p().setInt32((e>>>0)+0,d,!0)},arguments)},J:function(e,n){return e[n>>>0]},L:function(e,n){return e[n>>>0]},R:function(e){return e.headers},G:function(e,n){
let t=n.href,c=C(t,f.Ka,f.La),l=w;p().setInt32((e>>>0)+4,l,!0),p().setInt32((e>>>0)+0,c,!0)},ca:function(e,n){return Object.is(e,n)},a:function(e){return Object.
keys(e)},B:function(e){return i(e)},M:function(e){return e.length},ea:function(e){return e.length},C:function(e,n,t){return a(e,m(n,t))},N:function(){return y(function(){
return new Headers},arguments)},X:function(){return new Array},$:function(){return new Map},k:function(){return new AbortController},s:function(){return new Object},
c:function(e,n){try{var t={a:e,b:n},c=(d,b)=>{let h=t.a;t.a=0;try{return q(h,t.b,d,b)}finally{t.a=h}};return new Promise(c)}finally{t.a=0}},da:function(){return new Object},
d:function(e,n){try{var t={a:e,b:n},c=(d,b)=>{let h=t.a;t.a=0;try{return q(h,t.b,d,b)}finally{t.a=h}};return new Promise(c)}finally{t.a=0}},aa:function(){return Date.
now()},E:function(){return performance.now()},Y:function(e,n){return Array.of(e,n)},D:function(){return y(function(e){return JSON.parse(e)},arguments)},F:function(){
return y(function(e,n){return new URL(m(e,n))},arguments)},ia:function(){return y(function(e,n){return JSON.parse(m(e,n))},arguments)},ba:function(e,n){return Date.
parse(m(e,n))},W:function(e){return e.queueMicrotask},Z:function(e){_(e)},ha:function(e){return Promise.race(e)},ka:function(){return Math.random()},P:function(e){
return e.redirected},I:function(){return y(function(e,n,t,c){e.removeEventListener(m(n,t),c)},arguments)},V:function(e){return Promise.resolve(e)},f:function(e,n,t){
return x(e,n,t)},p:function(e,n,t){return e.set(n,t)},T:function(){return y(function(e,n,t,c,l){e.set(m(n,t),m(c,l))},arguments)},t:function(e,n){e.body=n},h:function(e,n,t){
e[n>>>0]=t},K:function(e,n,t){e[n]=t},z:function(e,n,t,c){return Reflect.set(e,m(n,t),c)},w:function(e,n){e.headers=n},u:function(e,n,t){e.method=m(n,t)},v:function(e,n,t){
e.redirect=m(n,t)},x:function(e,n){e.signal=n},n:function(e){return e.signal},la:function(){let e=typeof globalThis>"u"?void 0:globalThis;return g(e)?0:O(e)},na:function(){
let e=typeof global>"u"?void 0:global;return g(e)?0:O(e)},ma:function(){let e=typeof self>"u"?void 0:self;return g(e)?0:O(e)},oa:function(){let e=typeof window>
"u"?void 0:window;return g(e)?0:O(e)},Q:function(e){return e.status},ja:function(){return y(function(e){return JSON.stringify(e)},arguments)},A:function(e,n,t,c){
let l=u(n,m(t,c));var d=g(l)?0:C(l,f.Ka,f.La),b=w;p().setInt32((e>>>0)+4,b,!0),p().setInt32((e>>>0)+0,d,!0)},i:function(){return y(function(e){return e.text()},
arguments)},b:function(e,n,t){return e.then(n,t)},U:function(e,n){return e.then(n)},ga:function(e){return e.trimStart()},O:function(e,n){let t=n.url,c=C(t,f.Ka,
f.La),l=w;p().setInt32((e>>>0)+4,l,!0),p().setInt32((e>>>0)+0,c,!0)},Aa:function(e,n){return be(e,n,me)},Ba:function(e){return e},Ca:function(e,n){return m(e,n)},
za:function(){let e=f.Pa;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function me(s,e,n){let t=f.Ja(s,e,n);if(t[1])throw ye(
t[0])}function q(s,e,n,t){f.Ia(s,e,n,t)}function O(s){let e=f.Oa();return f.Pa.set(e,s),e}var z=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(s=>f.Qa(s.a,s.b)),v=null;function p(){return(v===null||v.buffer.detached===!0||v.buffer.detached===void 0&&v.buffer!==f.Da.buffer)&&(v=
new DataView(f.Da.buffer)),v}function m(s,e){return s=s>>>0,_e(j().subarray(s,s+e))}var T=null;function j(){return(T===null||T.byteLength===0)&&(T=new Uint8Array(
f.Da.buffer)),T}function y(s,e){try{return s.apply(this,e)}catch(n){let t=O(n);return f.Na(t),f.Pa.get(L)===$&&f.Ra(L),f.Ra(L=f.Oa()),$}}function g(s){return s==
null}function be(s,e,n){let t={a:s,b:e,cnt:1},c=(...l)=>{t.cnt++;let d=t.a;t.a=0;try{return n(d,t.b,...l)}finally{t.a=d,c._wbg_cb_unref()}};return c._wbg_cb_unref=
()=>{--t.cnt===0&&(f.Qa(t.a,t.b),t.a=0,z.unregister(t))},z.register(c,t,t),c}function C(s,e,n){if(n===void 0){let b=M.encode(s),h=e(b.length,1)>>>0;return j().subarray(
h,h+b.length).set(b),w=b.length,h}let t=s.length,c=e(t,1)>>>0,l=j(),d=0;for(;d<t;d++){let b=s.charCodeAt(d);if(b>127)break;l[c+d]=b}if(d!==t){d!==0&&(s=s.slice(
d)),c=n(c,t,t=d+s.length*3,1)>>>0;let b=j().subarray(c+d,c+t),h=M.encodeInto(s,b);d+=h.written,c=n(c,t,d,1)>>>0}return w=d,c}function ye(s){let e=f.Pa.get(s);return f.
Ra(s),e}var W=new r("utf-8",{ignoreBOM:!0});W.decode();var pe=2146435072,B=0;function _e(s){return B+=s.length,B>=pe&&(W=new r("utf-8",{ignoreBOM:!0}),W.decode(),
B=s.length),W.decode(s)}var M=new o;"encodeInto"in M||(M.encodeInto=function(s,e){let n=M.encode(s);return e.set(n),{read:s.length,written:n.length}});var w=0,he,
ge,f;function we(s,e){return ge=s,f=s.exports,he=e,v=null,T=null,f.Sa(),f}var $={},L=0;return K={imports:le,start:we,provisionConnection:de,fetchConnection:fe},
K}function ne(){return globalThis.TextDecoder??U}function te(){return globalThis.TextEncoder??G}var U=class{decode(o=new Uint8Array){let i="";for(let a=0;a<o.length;){
let u=o[a++],_=u<128?0:u<224?1:u<240?2:3,x=_===0?u:u&63>>_;for(let P=_;P>0;P--)x=x<<6|o[a++]&63;i+=String.fromCodePoint(x)}return i}},G=class{encode(o){let i=[];
for(let a of o){let u=a.codePointAt(0);u<128?i.push(u):u<2048?i.push(192|u>>6,k(u)):u>=55296&&u<57344?i.push(239,191,189):u<65536?i.push(224|u>>12,k(u>>6),k(u)):
i.push(240|u>>18,k(u>>12),k(u>>6),k(u))}return Uint8Array.from(i)}};function k(r){return 128|r&63}function J(r,o){try{return r?.[o]}catch{return}}function re(r,o){let i=J(r,o);return typeof i=="string"?i:void 0}function oe(r){if(r===null)return 1;if(Array.isArray(
r))return 6;let o=["undefined",,"string","boolean","number","function"].indexOf(typeof r);return o<0&&Object.prototype.toString.call(r)==="[object Object]"?7:o}var D=class{broken=!1;#e=new Set;#n=new Set;#t=ee({TextDecoder:ne(),TextEncoder:te(),kindOf:oe,memberOf:J,textOf:re,queueMicrotask:o=>{Promise.resolve().then(o)},
setTimeout:(...o)=>{let i=setTimeout(...o);return this.#n.add(i),i},clearTimeout:o=>{this.#n.delete(o),clearTimeout(o)}});imports(){let o={};for(let[i,a]of Object.
entries(this.#t.imports()))o[i]=ie(a,u=>this.#o(u));return o}start({exports:o},i){if(this.#t.start({exports:ie(o,a=>this.#r(a))},i),this.broken)throw new Error(
"it broke at its start");return this}call(o,i){return new Promise((a,u)=>{this.#e.add(u);let _=x=>P=>{this.#e.delete(u),x(P)};Promise.resolve(this.#t[o](...i)).
then(_(a),_(u))})}#r(o){return(...i)=>{if(this.broken)return[];try{return o(...i)}catch(a){return this.#i(a),[]}}}#o(o){let i=a=>{if(this.broken)throw new Error(
"broken");return a};return o.length===1?a=>i(o(a)):o.length===2?(a,u)=>i(o(a,u)):o.length===3?(a,u,_)=>i(o(a,u,_)):(...a)=>i(o(...a))}#i(o){if(this.broken)return;
this.broken=!0;let i=N(o);for(let a of this.#e)a(i);for(let a of this.#n)clearTimeout(a)}};function ie(r,o){let i=Object.entries(r).map(([a,u])=>[a,typeof u=="f\
unction"?o(u):u]);return Object.fromEntries(i)}var A,R,S;function ce(){if(R?.broken===!1)return R;if(S!==void 0)return S;try{let r=A??Z();return!("then"in r)&&!Oe()?Te(r):S=Me(r).finally(()=>S=void 0)}catch(r){
throw ue(r)}}function Oe(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}function Te(r){A=se(r)?r:new WebAssembly.Module(r);let o=new D;return R=o.
start(new WebAssembly.Instance(A,o.imports()),A)}async function Me(r){try{let o=await r;A=se(o)?o:await WebAssembly.compile(o);let i=new D;return R=i.start(await WebAssembly.
instantiate(A,i.imports()),A)}catch(o){throw ue(o)}}function se(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function ue(r){let{name:o="\
Error",message:i=String(r)}=Object(r);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${i}`,retryable:!0,cause:{name:o,
message:i}}}async function De(r){try{return await ae("provisionConnection",[r])}catch(o){let i=V(o);throw new E(i,We(i,r))}}async function je(r,o,i){try{return await ae("fe\
tchConnection",[r,o,i])}catch(a){throw new E(V(a))}}async function ae(r,o){await void 0;let i=ce();return("then"in i?await i:i).call(r,o)}function We({code:r},o){
return r==="ABORTED"?o.signal?.reason:void 0}
