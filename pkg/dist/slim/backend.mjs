import{isPredefinedConnectionError as un,PredefinedConnectionError as sn}from"../shared.mjs";import{propertyOf as Se}from"../shared.mjs";function N({TextDecoder:i,TextEncoder:a,ask:f,isolatesRequests:m,propertyOf:b,queueMicrotask:v,send:x,textOf:A,toldBy:M,typeOf:T,wait:B}){let E;function K(o){return u.
ua(o)}function Q(){return{__proto__:null,a:{__proto__:null,ga:function(e,n){return Error(_(e,n))},ka:function(e){let n=e,t=typeof n=="boolean"?n:void 0;return p(
t)?16777215:t?1:0},ea:function(e){return!e},la:function(e){return typeof e=="function"},ha:function(e){return typeof e=="string"},ma:function(e){return e===void 0},
fa:function(e,n){return e===n},ia:function(e,n){let t=n,r=typeof t=="number"?t:void 0;d().setFloat64((e>>>0)+8,p(r)?0:r,!0),d().setInt32((e>>>0)+0,!p(r),!0)},ja:function(e,n){
let t=n,r=typeof t=="string"?t:void 0;var s=p(r)?0:g(r,u.za,u.Aa),c=y;d().setInt32((e>>>0)+4,c,!0),d().setInt32((e>>>0)+0,s,!0)},da:function(e,n){throw new Error(
_(e,n))},na:function(e){e._wbg_cb_unref()},z:function(e){e.abort()},O:function(e,n,t,r,s){e.append(_(n,t),_(r,s))},k:function(e,n,t){return f(e,n,t)},f:function(){
return I(function(e,n,t){return e.call(n,t)},arguments)},I:function(e){e.cancel()},q:function(e,n){let t=n.code;var r=p(t)?0:g(t,u.za,u.Aa),s=y;d().setInt32((e>>>
0)+4,s,!0),d().setInt32((e>>>0)+0,r,!0)},g:function(e){return e.ended},m:function(){return I(function(e){return Object.entries(e)},arguments)},J:function(e,n){return e[n>>>
0]},K:function(e,n){return e[n>>>0]},r:function(e){return e.hasCause},E:function(e,n,t,r){let s=n.header(_(t,r));var c=p(s)?0:g(s,u.za,u.Aa),l=y;d().setInt32((e>>>
0)+4,l,!0),d().setInt32((e>>>0)+0,c,!0)},i:function(e){return e.how},w:function(e,n){let t=n.href,r=g(t,u.za,u.Aa),s=y;d().setInt32((e>>>0)+4,s,!0),d().setInt32(
(e>>>0)+0,r,!0)},G:function(e){return e.isHtml},A:function(){return m()},D:function(e){return e.json},a:function(e){return Object.keys(e)},L:function(e){return e.
length},p:function(e,n){let t=n.message,r=g(t,u.za,u.Aa),s=y;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,r,!0)},o:function(e,n){let t=n.name,r=g(t,u.za,
u.Aa),s=y;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,r,!0)},N:function(){return I(function(){return new URLSearchParams},arguments)},T:function(){return new Array},
V:function(){return new Map},x:function(){return new AbortController},Y:function(){return new Object},c:function(e,n){try{var t={a:e,b:n},r=(c,l)=>{let w=t.a;t.
a=0;try{return ee(w,t.b,c,l)}finally{t.a=w}};return new Promise(r)}finally{t.a=0}},W:function(){return Date.now()},u:function(){return performance.now()},v:function(){
return I(function(e,n){return new URL(_(e,n))},arguments)},Z:function(){return I(function(e,n){return JSON.parse(_(e,n))},arguments)},X:function(e,n){return Date.
parse(_(e,n))},t:function(e,n,t){return b(e,_(n,t))},S:function(e){return e.queueMicrotask},U:function(e){v(e)},_:function(){return Math.random()},B:function(e){
return e.redirected},R:function(e){return Promise.resolve(e)},l:function(e,n,t,r,s,c,l,w,ce,G,ae){return x(e,n,t,_(r,s),_(c,l),_(w,ce),G===0?void 0:_(G,ae))},h:function(e,n,t){
return e.set(n,t)},e:function(e,n,t){e[n>>>0]=t},P:function(e,n,t){e[n]=t},y:function(e){return e.signal},$:function(){let e=typeof globalThis>"u"?void 0:globalThis;
return p(e)?0:k(e)},ba:function(){let e=typeof global>"u"?void 0:global;return p(e)?0:k(e)},aa:function(){let e=typeof self>"u"?void 0:self;return p(e)?0:k(e)},
ca:function(){let e=typeof window>"u"?void 0:window;return p(e)?0:k(e)},F:function(e){return e.status},H:function(e,n,t,r){let s=A(n,_(t,r));var c=p(s)?0:g(s,u.
za,u.Aa),l=y;d().setInt32((e>>>0)+4,l,!0),d().setInt32((e>>>0)+0,c,!0)},b:function(e,n,t){return e.then(n,t)},Q:function(e,n){return e.then(n)},M:function(e){return e.
toString()},n:function(e){return M(e)},s:function(e){return T(e)},C:function(e,n){let t=n.url,r=g(t,u.za,u.Aa),s=y;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>
0)+0,r,!0)},j:function(e){return e.value},d:function(e,n){return B(e,n)},pa:function(e,n){return ne(e,n,Z)},qa:function(e){return e},ra:function(e){return e},sa:function(e,n){
return _(e,n)},oa:function(){let e=u.Ea;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function Z(o,e,n){let t=u.ya(o,e,n);
if(t[1])throw te(t[0])}function ee(o,e,n,t){u.xa(o,e,n,t)}function k(o){let e=u.Da();return u.Ea.set(e,o),e}var F=typeof FinalizationRegistry>"u"?{register:()=>{},
unregister:()=>{}}:new FinalizationRegistry(o=>u.Fa(o.a,o.b)),h=null;function d(){return(h===null||h.buffer.detached===!0||h.buffer.detached===void 0&&h.buffer!==
u.ta.buffer)&&(h=new DataView(u.ta.buffer)),h}function _(o,e){return o=o>>>0,oe(C().subarray(o,o+e))}var S=null;function C(){return(S===null||S.byteLength===0)&&
(S=new Uint8Array(u.ta.buffer)),S}function I(o,e){try{return o.apply(this,e)}catch(n){let t=k(n);return u.Ca(t),u.Ea.get(j)===z&&u.Ga(j),u.Ga(j=u.Da()),z}}function p(o){
return o==null}function ne(o,e,n){let t={a:o,b:e,cnt:1},r=(...s)=>{t.cnt++;let c=t.a;t.a=0;try{return n(c,t.b,...s)}finally{t.a=c,r._wbg_cb_unref()}};return r._wbg_cb_unref=
()=>{--t.cnt===0&&(u.Fa(t.a,t.b),t.a=0,F.unregister(t))},F.register(r,t,t),r}function g(o,e,n){if(n===void 0){let l=O.encode(o),w=e(l.length,1)>>>0;return C().subarray(
w,w+l.length).set(l),y=l.length,w}let t=o.length,r=e(t,1)>>>0,s=C(),c=0;for(;c<t;c++){let l=o.charCodeAt(c);if(l>127)break;s[r+c]=l}if(c!==t){c!==0&&(o=o.slice(
c)),r=n(r,t,t=c+o.length*3,1)>>>0;let l=C().subarray(r+c,r+t),w=O.encodeInto(o,l);c+=w.written,r=n(r,t,c,1)>>>0}return y=c,r}function te(o){let e=u.Ea.get(o);return u.
Ga(o),e}var W=new i("utf-8",{ignoreBOM:!0});W.decode();var re=2146435072,D=0;function oe(o){return D+=o.length,D>=re&&(W=new i("utf-8",{ignoreBOM:!0}),W.decode(),
D=o.length),W.decode(o)}var O=new a;"encodeInto"in O||(O.encodeInto=function(o,e){let n=O.encode(o);return e.set(n),{read:o.length,written:n.length}});var y=0,ie,
ue,u;function se(o,e){return ue=o,u=o.exports,ie=e,h=null,S=null,u.Ha(),u}var z={},j=0;return E={imports:Q,start:se,functions:{provisionConnection:K}},E}var R;function fe(i){R=i}function V(){let i=typeof R=="function"?R():R;if(i===void 0)throw new Error("call init() first");return"then"in i?i.then(U):U(i)}function U(i){
if(!("arrayBuffer"in i))return i;if(!i.ok)throw new Error(`the server answered ${i.status}`);return i.arrayBuffer()}function J(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{limited as X,Timers as ye}from"../shared.mjs";import{DONE as de,limited as le}from"../shared.mjs";import{FUNCTION as L,propertyOf as P,textOf as _e,typeOf as q}from"../shared.mjs";async function H(i,a,f,m,b,v,x,A){
let M=new AbortController,T={method:b,headers:JSON.parse(x),redirect:"manual",signal:M.signal,...A!==void 0&&{body:A}},B=a??fetch,E=await le(i,f,m,async()=>me(await B(
v,T))).ended;return E.how!==de&&M.abort(),E}async function me(i){let a=P(i,"status"),f=P(i,"headers");if(!(Number.isInteger(a)&&a>=0&&a<1e3)||q(P(i,"text"))!==L||
q(P(f,"get"))!==L)return;let b=await i.text();if(typeof b=="string")return{status:a,redirected:!!P(i,"redirected"),url:_e(i,"url")??"",json:pe(b),isHtml:b.trimStart().
startsWith("<"),header:v=>be(f,v)}}function be(i,a){try{let f=i.get(a);return typeof f=="string"?f:void 0}catch{return}}function pe(i){try{return i===""?null:JSON.
parse(i)}catch{return}}import{textDecoder as we,textEncoder as ve}from"../shared.mjs";import{toldBy as ge}from"../shared.mjs";import{propertyOf as he,textOf as Ae,typeOf as xe}from"../shared.mjs";
import{Instance as Ee}from"../shared.mjs";import{Loader as ke}from"../shared.mjs";var Y=new ke(V,()=>{let i=new ye,a=N({TextDecoder:we(),TextEncoder:ve(),isolatesRequests:J,
propertyOf:he,textOf:Ae,toldBy:ge,typeOf:xe,queueMicrotask:f=>{Promise.resolve().then(f)},send:H.bind(void 0,i),ask:(f,m,b)=>X(i,m,b,()=>f()).ended,wait:(f,m)=>X(
i,f,m,()=>new Promise(()=>{}))});return new Ee(a,()=>i.clearAll())});function $(i,a,...f){return new Promise((m,b)=>{i.inFlight.add(b);let v=x=>A=>{i.inFlight.delete(b),x(A)};Promise.resolve(i.run(a,...f)).then(v(m),v(b))})}import{errorData as Ie,PredefinedConnectionError as Oe}from"../shared.mjs";import{snapshot as Pe}from"../shared.mjs";async function Me(i){let a=Pe(i);try{return await void 0,
await $(await Y.instance(),"provisionConnection",a)}catch(f){let m=Ie(f);throw new Oe(m,Ce(m,a))}}function Ce({code:i},a){return i==="ABORTED"?Se(a.signal,"reas\
on"):void 0}export{sn as PredefinedConnectionError,fe as init,un as isPredefinedConnectionError,Me as provisionConnection};
