function Q({TextDecoder:r,TextEncoder:o,ask:c,callHook:a,isolatesRequests:l,maySetUserAgent:y,propertyOf:v,queueMicrotask:x,send:k,textOf:b,toldBy:w,typeOf:S,wait:wn}){
let z;function gn(i){return u.va(i)}function vn(i,n){return u.wa(i,n)}function hn(i){return u.xa(i)}function An(){return{__proto__:null,a:{__proto__:null,ia:function(n,e){
return Error(p(n,e))},ma:function(n){let e=n,t=typeof e=="boolean"?e:void 0;return g(t)?16777215:t?1:0},ga:function(n){return!n},na:function(n){return typeof n==
"function"},ja:function(n){return typeof n=="string"},oa:function(n){return n===void 0},ha:function(n,e){return n===e},ka:function(n,e){let t=e,s=typeof t=="num\
ber"?t:void 0;m().setFloat64((n>>>0)+8,g(s)?0:s,!0),m().setInt32((n>>>0)+0,!g(s),!0)},la:function(n,e){let t=e,s=typeof t=="string"?t:void 0;var f=g(s)?0:O(s,u.
Ca,u.Da),d=h;m().setInt32((n>>>0)+4,d,!0),m().setInt32((n>>>0)+0,f,!0)},fa:function(n,e){throw new Error(p(n,e))},pa:function(n){n._wbg_cb_unref()},B:function(n){
n.abort()},Q:function(n,e,t,s,f){n.append(p(e,t),p(s,f))},k:function(n,e,t){return c(n,e,t)},m:function(n,e,t,s,f){a(n,p(e,t),p(s,f))},f:function(){return I(function(n,e,t){
return n.call(e,t)},arguments)},K:function(n){n.cancel()},r:function(n,e){let t=e.code;var s=g(t)?0:O(t,u.Ca,u.Da),f=h;m().setInt32((n>>>0)+4,f,!0),m().setInt32(
(n>>>0)+0,s,!0)},g:function(n){return n.ended},n:function(){return I(function(n){return Object.entries(n)},arguments)},L:function(n,e){return n[e>>>0]},M:function(n,e){
return n[e>>>0]},s:function(n){return n.hasCause},G:function(n,e,t,s){let f=e.header(p(t,s));var d=g(f)?0:O(f,u.Ca,u.Da),_=h;m().setInt32((n>>>0)+4,_,!0),m().setInt32(
(n>>>0)+0,d,!0)},i:function(n){return n.how},y:function(n,e){let t=e.href,s=O(t,u.Ca,u.Da),f=h;m().setInt32((n>>>0)+4,f,!0),m().setInt32((n>>>0)+0,s,!0)},I:function(n){
return n.isHtml},C:function(){return l()},F:function(n){return n.json},a:function(n){return Object.keys(n)},N:function(n){return n.length},v:function(){return y()},
q:function(n,e){let t=e.message,s=O(t,u.Ca,u.Da),f=h;m().setInt32((n>>>0)+4,f,!0),m().setInt32((n>>>0)+0,s,!0)},p:function(n,e){let t=e.name,s=O(t,u.Ca,u.Da),f=h;
m().setInt32((n>>>0)+4,f,!0),m().setInt32((n>>>0)+0,s,!0)},P:function(){return I(function(){return new URLSearchParams},arguments)},V:function(){return new Array},
X:function(){return new Map},z:function(){return new AbortController},_:function(){return new Object},c:function(n,e){try{var t={a:n,b:e},s=(d,_)=>{let A=t.a;t.
a=0;try{return kn(A,t.b,d,_)}finally{t.a=A}};return new Promise(s)}finally{t.a=0}},Y:function(){return Date.now()},w:function(){return performance.now()},x:function(){
return I(function(n,e){return new URL(p(n,e))},arguments)},$:function(){return I(function(n,e){return JSON.parse(p(n,e))},arguments)},Z:function(n,e){return Date.
parse(p(n,e))},u:function(n,e,t){return v(n,p(e,t))},U:function(n){return n.queueMicrotask},W:function(n){x(n)},aa:function(){return Math.random()},D:function(n){
return n.redirected},T:function(n){return Promise.resolve(n)},l:function(n,e,t,s,f,d,_,A,Rn,$,In){return k(n,e,t,p(s,f),p(d,_),p(A,Rn),$===0?void 0:p($,In))},h:function(n,e,t){
return n.set(e,t)},e:function(n,e,t){n[e>>>0]=t},R:function(n,e,t){n[e]=t},A:function(n){return n.signal},ba:function(){let n=typeof globalThis>"u"?void 0:globalThis;
return g(n)?0:D(n)},da:function(){let n=typeof global>"u"?void 0:global;return g(n)?0:D(n)},ca:function(){let n=typeof self>"u"?void 0:self;return g(n)?0:D(n)},
ea:function(){let n=typeof window>"u"?void 0:window;return g(n)?0:D(n)},H:function(n){return n.status},J:function(n,e,t,s){let f=b(e,p(t,s));var d=g(f)?0:O(f,u.
Ca,u.Da),_=h;m().setInt32((n>>>0)+4,_,!0),m().setInt32((n>>>0)+0,d,!0)},b:function(n,e,t){return n.then(e,t)},S:function(n,e){return n.then(e)},O:function(n){return n.
toString()},o:function(n){return w(n)},t:function(n){return S(n)},E:function(n,e){let t=e.url,s=O(t,u.Ca,u.Da),f=h;m().setInt32((n>>>0)+4,f,!0),m().setInt32((n>>>
0)+0,s,!0)},j:function(n){return n.value},d:function(n,e){return wn(n,e)},ra:function(n,e){return On(n,e,xn)},sa:function(n){return n},ta:function(n,e){return p(
n,e)},qa:function(){let n=u.Ha;n.set(0,void 0),n.set(1024,void 0),n.set(1025,null),n.set(1026,!0),n.set(1027,!1)}}}}function xn(i,n,e){let t=u.Ba(i,n,e);if(t[1])
throw Cn(t[0])}function kn(i,n,e,t){u.Aa(i,n,e,t)}function D(i){let n=u.Ga();return u.Ha.set(n,i),n}var X=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(i=>u.Ia(i.a,i.b)),C=null;function m(){return(C===null||C.buffer.detached===!0||C.buffer.detached===void 0&&C.buffer!==u.ua.buffer)&&(C=
new DataView(u.ua.buffer)),C}function p(i,n){return i=i>>>0,En(B().subarray(i,i+n))}var R=null;function B(){return(R===null||R.byteLength===0)&&(R=new Uint8Array(
u.ua.buffer)),R}function I(i,n){try{return i.apply(this,n)}catch(e){let t=D(e);return u.Fa(t),u.Ha.get(K)===Y&&u.Ja(K),u.Ja(K=u.Ga()),Y}}function g(i){return i==
null}function On(i,n,e){let t={a:i,b:n,cnt:1},s=(...f)=>{t.cnt++;let d=t.a;t.a=0;try{return e(d,t.b,...f)}finally{t.a=d,s._wbg_cb_unref()}};return s._wbg_cb_unref=
()=>{--t.cnt===0&&(u.Ia(t.a,t.b),t.a=0,X.unregister(t))},X.register(s,t,t),s}function O(i,n,e){if(e===void 0){let _=M.encode(i),A=n(_.length,1)>>>0;return B().subarray(
A,A+_.length).set(_),h=_.length,A}let t=i.length,s=n(t,1)>>>0,f=B(),d=0;for(;d<t;d++){let _=i.charCodeAt(d);if(_>127)break;f[s+d]=_}if(d!==t){d!==0&&(i=i.slice(
d)),s=e(s,t,t=d+i.length*3,1)>>>0;let _=B().subarray(s+d,s+t),A=M.encodeInto(i,_);d+=A.written,s=e(s,t,d,1)>>>0}return h=d,s}function Cn(i){let n=u.Ha.get(i);return u.
Ja(i),n}var N=new r("utf-8",{ignoreBOM:!0});N.decode();var Sn=2146435072,G=0;function En(i){return G+=i.length,G>=Sn&&(N=new r("utf-8",{ignoreBOM:!0}),N.decode(),
G=i.length),N.decode(i)}var M=new o;"encodeInto"in M||(M.encodeInto=function(i,n){let e=M.encode(i);return n.set(e),{read:i.length,written:e.length}});var h=0,Tn,
Pn,u;function Dn(i,n){return Pn=i,u=i.exports,Tn=n,C=null,R=null,u.Ka(),u}var Y={},K=0;return z={imports:An,start:Dn,functions:{makeConnectionKey:gn,provisionConnection:vn,
removeConnection:hn}},z}var L;function Mn(r){L=r}function nn(){let r=typeof L=="function"?L():L;if(r===void 0)throw new Error("call init() first");return"then"in r?r.then(Z):Z(r)}function Z(r){
if(!("arrayBuffer"in r))return r;if(!r.ok)throw new Error(`the server answered ${r.status}`);return r.arrayBuffer()}function en(r,o,c){let{[o]:a}=r;(async()=>a?.(JSON.parse(c)))().catch(()=>{})}function J(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var tn=new WeakMap;function rn(r,o){let c=tn.get(r)??jn(r);return c.add(o),()=>{c.delete(o)}}function jn(r){let o=new Set;return r.addEventListener("abort",()=>{
for(let c of o)c()}),tn.set(r,o),o}import{propertyOf as Wn}from"../shared.mjs";var q=0,on=1,Bn=2,V=3,Nn=1,Ln=2147483647,F=class{#n=new Set;set(o,c){let a=setTimeout(()=>{this.#n.delete(a),o()},Math.
min(Math.ceil(c)+Nn,Ln));return this.#n.add(a),a}clear(o){this.#n.delete(o)&&clearTimeout(o)}clearAll(){for(let o of this.#n)clearTimeout(o);this.#n.clear()}};function j(r,o,c,a){
let l=()=>{};return{ended:new Promise(v=>{let x,k,b=(w,S)=>{r.clear(x),k?.(),v({how:w,value:S})};if(l=()=>b(V),Wn(o,"aborted"))return b(V);try{k=o&&rn(o,()=>b(V))}catch(w){
return b(on,w)}c<1/0&&(x=r.set(()=>b(Bn),c)),(async()=>a())().then(w=>b(q,w),w=>b(on,w))}),cancel:()=>l()}}import{propertyOf as cn}from"../shared.mjs";function sn(){let{document:r,process:o}=globalThis;return J()||r===void 0&&typeof cn(cn(o,"versions"),"node")=="stri\
ng"}import{FUNCTION as un,propertyOf as W,textOf as Jn,typeOf as an}from"../shared.mjs";async function fn(r,o,c,a,l,y,v,x){let k=new AbortController,b={method:l,headers:JSON.
parse(v),redirect:"manual",signal:k.signal,...x!==void 0&&{body:x}},w=o??fetch,S=await j(r,c,a,async()=>Fn(await w(y,b))).ended;return S.how!==q&&k.abort(),S}async function Fn(r){
let o=W(r,"status"),c=W(r,"headers");if(!(Number.isInteger(o)&&o>=0&&o<1e3)||an(W(r,"text"))!==un||an(W(c,"get"))!==un)return;let l=await r.text();if(typeof l==
"string")return{status:o,redirected:!!W(r,"redirected"),url:Jn(r,"url")??"",json:Hn(l),isHtml:l.trimStart().startsWith("<"),header:y=>Un(c,y)}}function Un(r,o){
try{let c=r.get(o);return typeof c=="string"?c:void 0}catch{return}}function Hn(r){try{return r===""?null:JSON.parse(r)}catch{return}}import{textDecoder as Gn,textEncoder as Kn}from"../shared.mjs";import{toldBy as Vn}from"../shared.mjs";import{propertyOf as qn,textOf as zn,typeOf as Xn}from"../shared.mjs";
import{Instance as Yn}from"../shared.mjs";import{Loader as $n}from"../shared.mjs";function dn(){return new $n(nn,()=>{let r=new F,o=Q({TextDecoder:Gn(),TextEncoder:Kn(),
callHook:en,isolatesRequests:J,maySetUserAgent:sn,propertyOf:qn,textOf:zn,toldBy:Vn,typeOf:Xn,queueMicrotask:c=>{Promise.resolve().then(c)},send:fn.bind(void 0,
r),ask:(c,a,l)=>j(r,a,l,()=>c()).ended,wait:(c,a)=>j(r,c,a,()=>new Promise(()=>{}))});return new Yn(o,()=>r.clearAll())})}var E=dn();async function T(r,o,...c){await void 0;let a=await r.instance();return new Promise((l,y)=>{a.inFlight.add(y);let v=x=>k=>{a.inFlight.delete(y),x(k)};Promise.resolve(
a.run(o,...c)).then(v(l),v(y))})}import{errorData as ne,PredefinedConnectionError as ee}from"../shared.mjs";import{ARRAY as ln,OBJECT as pn,propertyOf as mn,typeOf as _n}from"../shared.mjs";var Qn=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function P(r){
return _n(r)!==pn?r:bn(r,(o,c)=>Qn.includes(o)?c:U(c,o,1))}var Zn=70,yn=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function U(r,o,c){
let a=_n(r);if(a<ln||c>Zn)return r;try{let l=mn(r,"toJSON");if(typeof l=="function")return U(l.call(r,o),o,c+1);if(a===ln)return Array.from(r,(y,v)=>U(y,String(
v),c+1))}catch{return yn}return a!==pn||typeof mn(r,"then")=="function"?r:bn(r,(l,y)=>U(y,l,c+1))}function bn(r,o){try{return Object.fromEntries(Object.entries(
r).map(([c,a])=>[c,o(c,a)]))}catch{return yn}}async function te(r){let o=P(r);try{return await T(E,"makeConnectionKey",o)}catch(c){throw new ee(ne(c))}}import{isPredefinedConnectionError as mt,PredefinedConnectionError as pt}from"../shared.mjs";import{propertyOf as re}from"../shared.mjs";function H({code:r},o){return r==="ABORTED"?re(o.signal,"reason"):void 0}import{errorData as oe,PredefinedConnectionError as ie}from"../shared.mjs";import{progressOf as ce}from"../shared.mjs";async function se(r){let o=ce.get(r),c=P(r);try{return await T(E,"provisionConnection",c,o)}catch(a){let l=oe(a);throw new ie(l,H(l,c))}}import{errorData as ue,PredefinedConnectionError as ae}from"../shared.mjs";async function fe(r){let o=P(r);try{return await T(E,"removeConnection",o)}catch(c){let a=ue(c);throw new ae(a,H(a,o))}}export{pt as PredefinedConnectionError,te as connectionKey,Mn as init,mt as isPredefinedConnectionError,se as provisionConnection,fe as removeConnection};
