import{isPredefinedConnectionError as un,PredefinedConnectionError as sn}from"../shared.mjs";import{propertyOf as Se}from"../shared.mjs";function V({TextDecoder:i,TextEncoder:a,ask:f,isolatesRequests:m,propertyOf:b,queueMicrotask:v,send:A,textOf:x,toldBy:P,typeOf:R,wait:T}){let E;function K(o){return u.
sa(o)}function Q(){return{__proto__:null,a:{__proto__:null,ea:function(e,n){return Error(_(e,n))},ia:function(e){let n=e,t=typeof n=="boolean"?n:void 0;return y(
t)?16777215:t?1:0},ca:function(e){return!e},ja:function(e){return typeof e=="function"},fa:function(e){return typeof e=="string"},ka:function(e){return e===void 0},
da:function(e,n){return e===n},ga:function(e,n){let t=n,r=typeof t=="number"?t:void 0;d().setFloat64((e>>>0)+8,y(r)?0:r,!0),d().setInt32((e>>>0)+0,!y(r),!0)},ha:function(e,n){
let t=n,r=typeof t=="string"?t:void 0;var s=y(r)?0:g(r,u.xa,u.ya),c=p;d().setInt32((e>>>0)+4,c,!0),d().setInt32((e>>>0)+0,s,!0)},ba:function(e,n){throw new Error(
_(e,n))},la:function(e){e._wbg_cb_unref()},v:function(e){e.abort()},M:function(e,n,t,r,s){e.append(_(n,t),_(r,s))},i:function(e,n,t){return f(e,n,t)},f:function(){
return I(function(e,n,t){return e.call(n,t)},arguments)},p:function(e,n){let t=n.code;var r=y(t)?0:g(t,u.xa,u.ya),s=p;d().setInt32((e>>>0)+4,s,!0),d().setInt32(
(e>>>0)+0,r,!0)},l:function(){return I(function(e){return Object.entries(e)},arguments)},H:function(e,n){return e[n>>>0]},I:function(e,n){return e[n>>>0]},q:function(e){
return e.hasCause},A:function(e,n,t,r){let s=n.header(_(t,r));var c=y(s)?0:g(s,u.xa,u.ya),l=p;d().setInt32((e>>>0)+4,l,!0),d().setInt32((e>>>0)+0,c,!0)},e:function(e){
return e.how},G:function(e,n){let t=n.href,r=g(t,u.xa,u.ya),s=p;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,r,!0)},C:function(e){return e.isHtml},w:function(){
return m()},z:function(e){return e.json},a:function(e){return Object.keys(e)},J:function(e){return e.length},o:function(e,n){let t=n.message,r=g(t,u.xa,u.ya),s=p;
d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,r,!0)},n:function(e,n){let t=n.name,r=g(t,u.xa,u.ya),s=p;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,
r,!0)},L:function(){return I(function(){return new URLSearchParams},arguments)},R:function(){return new Array},T:function(){return new Map},t:function(){return new AbortController},
W:function(){return new Object},c:function(e,n){try{var t={a:e,b:n},r=(c,l)=>{let w=t.a;t.a=0;try{return ee(w,t.b,c,l)}finally{t.a=w}};return new Promise(r)}finally{
t.a=0}},U:function(){return Date.now()},E:function(){return performance.now()},F:function(){return I(function(e,n){return new URL(_(e,n))},arguments)},X:function(){
return I(function(e,n){return JSON.parse(_(e,n))},arguments)},V:function(e,n){return Date.parse(_(e,n))},s:function(e,n,t){return b(e,_(n,t))},Q:function(e){return e.
queueMicrotask},S:function(e){v(e)},Y:function(){return Math.random()},x:function(e){return e.redirected},P:function(e){return Promise.resolve(e)},j:function(e,n,t,r,s,c,l,w,ce,U,ae){
return A(e,n,t,_(r,s),_(c,l),_(w,ce),U===0?void 0:_(U,ae))},h:function(e,n,t){return e.set(n,t)},d:function(e,n,t){e[n>>>0]=t},N:function(e,n,t){e[n]=t},u:function(e){
return e.signal},Z:function(){let e=typeof globalThis>"u"?void 0:globalThis;return y(e)?0:k(e)},$:function(){let e=typeof global>"u"?void 0:global;return y(e)?0:
k(e)},_:function(){let e=typeof self>"u"?void 0:self;return y(e)?0:k(e)},aa:function(){let e=typeof window>"u"?void 0:window;return y(e)?0:k(e)},B:function(e){return e.
status},D:function(e,n,t,r){let s=x(n,_(t,r));var c=y(s)?0:g(s,u.xa,u.ya),l=p;d().setInt32((e>>>0)+4,l,!0),d().setInt32((e>>>0)+0,c,!0)},b:function(e,n,t){return e.
then(n,t)},O:function(e,n){return e.then(n)},K:function(e){return e.toString()},m:function(e){return P(e)},r:function(e){return R(e)},y:function(e,n){let t=n.url,
r=g(t,u.xa,u.ya),s=p;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,r,!0)},g:function(e){return e.value},k:function(e,n){return T(e,n)},na:function(e,n){return ne(
e,n,Z)},oa:function(e){return e},pa:function(e){return e},qa:function(e,n){return _(e,n)},ma:function(){let e=u.Ca;e.set(0,void 0),e.set(1024,void 0),e.set(1025,
null),e.set(1026,!0),e.set(1027,!1)}}}}function Z(o,e,n){let t=u.wa(o,e,n);if(t[1])throw te(t[0])}function ee(o,e,n,t){u.va(o,e,n,t)}function k(o){let e=u.Ba();
return u.Ca.set(e,o),e}var F=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(o=>u.Da(o.a,o.b)),h=null;function d(){
return(h===null||h.buffer.detached===!0||h.buffer.detached===void 0&&h.buffer!==u.ra.buffer)&&(h=new DataView(u.ra.buffer)),h}function _(o,e){return o=o>>>0,oe(
M().subarray(o,o+e))}var S=null;function M(){return(S===null||S.byteLength===0)&&(S=new Uint8Array(u.ra.buffer)),S}function I(o,e){try{return o.apply(this,e)}catch(n){
let t=k(n);return u.Aa(t),u.Ca.get(j)===N&&u.Ea(j),u.Ea(j=u.Ba()),N}}function y(o){return o==null}function ne(o,e,n){let t={a:o,b:e,cnt:1},r=(...s)=>{t.cnt++;let c=t.
a;t.a=0;try{return n(c,t.b,...s)}finally{t.a=c,r._wbg_cb_unref()}};return r._wbg_cb_unref=()=>{--t.cnt===0&&(u.Da(t.a,t.b),t.a=0,F.unregister(t))},F.register(r,
t,t),r}function g(o,e,n){if(n===void 0){let l=O.encode(o),w=e(l.length,1)>>>0;return M().subarray(w,w+l.length).set(l),p=l.length,w}let t=o.length,r=e(t,1)>>>0,
s=M(),c=0;for(;c<t;c++){let l=o.charCodeAt(c);if(l>127)break;s[r+c]=l}if(c!==t){c!==0&&(o=o.slice(c)),r=n(r,t,t=c+o.length*3,1)>>>0;let l=M().subarray(r+c,r+t),
w=O.encodeInto(o,l);c+=w.written,r=n(r,t,c,1)>>>0}return p=c,r}function te(o){let e=u.Ca.get(o);return u.Ea(o),e}var W=new i("utf-8",{ignoreBOM:!0});W.decode();
var re=2146435072,D=0;function oe(o){return D+=o.length,D>=re&&(W=new i("utf-8",{ignoreBOM:!0}),W.decode(),D=o.length),W.decode(o)}var O=new a;"encodeInto"in O||
(O.encodeInto=function(o,e){let n=O.encode(o);return e.set(n),{read:o.length,written:n.length}});var p=0,ie,ue,u;function se(o,e){return ue=o,u=o.exports,ie=e,h=
null,S=null,u.Fa(),u}var N={},j=0;return E={imports:Q,start:se,functions:{provisionConnection:K}},E}var B;function fe(i){B=i}function J(){let i=typeof B=="function"?B():B;if(i===void 0)throw new Error("call init() first");return"then"in i?i.then(G):G(i)}function G(i){
if(!("arrayBuffer"in i))return i;if(!i.ok)throw new Error(`the server answered ${i.status}`);return i.arrayBuffer()}function L(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{limited as X,Timers as pe}from"../shared.mjs";import{DONE as de,limited as le}from"../shared.mjs";import{FUNCTION as q,propertyOf as C,textOf as _e,typeOf as z}from"../shared.mjs";async function H(i,a,f,m,b,v,A,x){
let P=new AbortController,R={method:b,headers:JSON.parse(A),redirect:"manual",signal:P.signal,...x!==void 0&&{body:x}},T=a??fetch,E=await le(i,f,m,async()=>me(await T(
v,R)));return E.how!==de&&P.abort(),E}async function me(i){let a=C(i,"status"),f=C(i,"headers");if(!(Number.isInteger(a)&&a>=0&&a<1e3)||z(C(i,"text"))!==q||z(C(
f,"get"))!==q)return;let b=await i.text();if(typeof b=="string")return{status:a,redirected:!!C(i,"redirected"),url:_e(i,"url")??"",json:ye(b),isHtml:b.trimStart().
startsWith("<"),header:v=>be(f,v)}}function be(i,a){try{let f=i.get(a);return typeof f=="string"?f:void 0}catch{return}}function ye(i){try{return i===""?null:JSON.
parse(i)}catch{return}}import{textDecoder as we,textEncoder as ve}from"../shared.mjs";import{toldBy as ge}from"../shared.mjs";import{propertyOf as he,textOf as xe,typeOf as Ae}from"../shared.mjs";
import{Instance as Ee}from"../shared.mjs";import{Loader as ke}from"../shared.mjs";var Y=new ke(J,()=>{let i=new pe,a=V({TextDecoder:we(),TextEncoder:ve(),isolatesRequests:L,
propertyOf:he,textOf:xe,toldBy:ge,typeOf:Ae,queueMicrotask:f=>{Promise.resolve().then(f)},send:H.bind(void 0,i),ask:(f,m,b)=>X(i,m,b,()=>f()),wait:(f,m)=>X(i,f,
m,()=>new Promise(()=>{}))});return new Ee(a,()=>i.clearAll())});function $(i,a,...f){return new Promise((m,b)=>{i.inFlight.add(b);let v=A=>x=>{i.inFlight.delete(b),A(x)};Promise.resolve(i.run(a,...f)).then(v(m),v(b))})}import{errorData as Ie,PredefinedConnectionError as Oe}from"../shared.mjs";import{snapshot as Ce}from"../shared.mjs";async function Pe(i){let a=Ce(i);try{return await void 0,
await $(await Y.instance(),"provisionConnection",a)}catch(f){let m=Ie(f);throw new Oe(m,Me(m,a))}}function Me({code:i},a){return i==="ABORTED"?Se(a.signal,"reas\
on"):void 0}export{sn as PredefinedConnectionError,fe as init,un as isPredefinedConnectionError,Pe as provisionConnection};
