var I=require("../shared.cjs");async function X(i,a,...f){await void 0;let _=await i.instance();return new Promise((p,v)=>{_.inFlight.add(v);let C=x=>S=>{_.inFlight.delete(v),x(S)};Promise.resolve(
_.run(a,...f)).then(C(p),C(v))})}function Y({TextDecoder:i,TextEncoder:a,ask:f,isolatesRequests:_,propertyOf:p,queueMicrotask:v,send:C,textOf:x,toldBy:S,typeOf:L,wait:G}){let k;function ae(r){return u.
ua(r)}function fe(r){return u.va(r)}function de(r){return u.wa(r)}function le(r){return u.xa(r)}function _e(){return{__proto__:null,a:{__proto__:null,ha:function(e,t){
return Error(m(e,t))},ka:function(e){let t=e,n=typeof t=="boolean"?t:void 0;return y(n)?16777215:n?1:0},fa:function(e){return!e},la:function(e){return typeof e==
"function"},ia:function(e){return typeof e=="string"},ma:function(e){return e===void 0},ga:function(e,t){return e===t},da:function(e,t){let n=t,o=typeof n=="num\
ber"?n:void 0;d().setFloat64((e>>>0)+8,y(o)?0:o,!0),d().setInt32((e>>>0)+0,!y(o),!0)},ja:function(e,t){let n=t,o=typeof n=="string"?n:void 0;var s=y(o)?0:h(o,u.
Ca,u.Da),c=w;d().setInt32((e>>>0)+4,c,!0),d().setInt32((e>>>0)+0,s,!0)},ea:function(e,t){throw new Error(m(e,t))},na:function(e){e._wbg_cb_unref()},m:function(e){
e.abort()},O:function(e,t,n,o,s){e.append(m(t,n),m(o,s))},j:function(e,t,n){return f(e,t,n)},s:function(){return P(function(e,t,n){return e.call(t,n)},arguments)},
e:function(e){e.cancel()},x:function(e,t){let n=t.code;var o=y(n)?0:h(n,u.Ca,u.Da),s=w;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,o,!0)},r:function(e){
return e.ended},t:function(){return P(function(e){return Object.entries(e)},arguments)},J:function(e,t){return e[t>>>0]},K:function(e,t){return e[t>>>0]},y:function(e){
return e.hasCause},H:function(e,t,n,o){let s=t.header(m(n,o));var c=y(s)?0:h(s,u.Ca,u.Da),l=w;d().setInt32((e>>>0)+4,l,!0),d().setInt32((e>>>0)+0,c,!0)},o:function(e){
return e.how},B:function(e,t){let n=t.href,o=h(n,u.Ca,u.Da),s=w;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,o,!0)},g:function(e){return e.isHtml},l:function(){
return _()},G:function(e){return e.json},b:function(e){return Object.keys(e)},L:function(e){return e.length},w:function(e,t){let n=t.message,o=h(n,u.Ca,u.Da),s=w;
d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,o,!0)},v:function(e,t){let n=t.name,o=h(n,u.Ca,u.Da),s=w;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,
o,!0)},N:function(){return P(function(){return new URLSearchParams},arguments)},U:function(){return new Array},W:function(){return new Map},C:function(){return new AbortController},
Q:function(){return new Object},d:function(e,t){try{var n={a:e,b:t},o=(c,l)=>{let g=n.a;n.a=0;try{return be(g,n.b,c,l)}finally{n.a=g}};return new Promise(o)}finally{
n.a=0}},X:function(){return Date.now()},a:function(){return performance.now()},A:function(){return P(function(e,t){return new URL(m(e,t))},arguments)},Z:function(){
return P(function(e,t){return JSON.parse(m(e,t))},arguments)},Y:function(e,t){return Date.parse(m(e,t))},k:function(e,t,n){return p(e,m(t,n))},T:function(e){return e.
queueMicrotask},V:function(e){v(e)},_:function(){return Math.random()},E:function(e){return e.redirected},S:function(e){return Promise.resolve(e)},n:function(e,t,n,o,s,c,l,g,Ce,K,xe){
return C(e,t,n,m(o,s),m(c,l),m(g,Ce),K===0?void 0:m(K,xe))},i:function(e,t,n){return e.set(t,n)},h:function(e,t,n){e[t>>>0]=n},P:function(e,t,n){e[t]=n},D:function(e){
return e.signal},$:function(){let e=typeof globalThis>"u"?void 0:globalThis;return y(e)?0:O(e)},ba:function(){let e=typeof global>"u"?void 0:global;return y(e)?
0:O(e)},aa:function(){let e=typeof self>"u"?void 0:self;return y(e)?0:O(e)},ca:function(){let e=typeof window>"u"?void 0:window;return y(e)?0:O(e)},f:function(e){
return e.status},I:function(e,t,n,o){let s=x(t,m(n,o));var c=y(s)?0:h(s,u.Ca,u.Da),l=w;d().setInt32((e>>>0)+4,l,!0),d().setInt32((e>>>0)+0,c,!0)},c:function(e,t,n){
return e.then(t,n)},R:function(e,t){return e.then(t)},M:function(e){return e.toString()},u:function(e){return S(e)},z:function(e){return L(e)},F:function(e,t){let n=t.
url,o=h(n,u.Ca,u.Da),s=w;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,o,!0)},p:function(e){return e.value},q:function(e,t){return G(e,t)},pa:function(e,t){
return pe(e,t,me)},qa:function(e){return e},ra:function(e){return e},sa:function(e,t){return m(e,t)},oa:function(){let e=u.Ha;e.set(0,void 0),e.set(1024,void 0),
e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function me(r,e,t){let n=u.Ba(r,e,t);if(n[1])throw ye(n[0])}function be(r,e,t,n){u.Aa(r,e,t,n)}function O(r){let e=u.
Ga();return u.Ha.set(e,r),e}var q=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>u.Ia(r.a,r.b)),A=null;function d(){
return(A===null||A.buffer.detached===!0||A.buffer.detached===void 0&&A.buffer!==u.ta.buffer)&&(A=new DataView(u.ta.buffer)),A}function m(r,e){return r=r>>>0,ge(
R().subarray(r,r+e))}var M=null;function R(){return(M===null||M.byteLength===0)&&(M=new Uint8Array(u.ta.buffer)),M}function P(r,e){try{return r.apply(this,e)}catch(t){
let n=O(t);return u.Fa(n),u.Ha.get(N)===z&&u.Ja(N),u.Ja(N=u.Ga()),z}}function y(r){return r==null}function pe(r,e,t){let n={a:r,b:e,cnt:1},o=(...s)=>{n.cnt++;let c=n.
a;n.a=0;try{return t(c,n.b,...s)}finally{n.a=c,o._wbg_cb_unref()}};return o._wbg_cb_unref=()=>{--n.cnt===0&&(u.Ia(n.a,n.b),n.a=0,q.unregister(n))},q.register(o,
n,n),o}function h(r,e,t){if(t===void 0){let l=D.encode(r),g=e(l.length,1)>>>0;return R().subarray(g,g+l.length).set(l),w=l.length,g}let n=r.length,o=e(n,1)>>>0,
s=R(),c=0;for(;c<n;c++){let l=r.charCodeAt(c);if(l>127)break;s[o+c]=l}if(c!==n){c!==0&&(r=r.slice(c)),o=t(o,n,n=c+r.length*3,1)>>>0;let l=R().subarray(o+c,o+n),
g=D.encodeInto(r,l);c+=g.written,o=t(o,n,c,1)>>>0}return w=c,o}function ye(r){let e=u.Ha.get(r);return u.Ja(r),e}var B=new i("utf-8",{ignoreBOM:!0});B.decode();
var we=2146435072,H=0;function ge(r){return H+=r.length,H>=we&&(B=new i("utf-8",{ignoreBOM:!0}),B.decode(),H=r.length),B.decode(r)}var D=new a;"encodeInto"in D||
(D.encodeInto=function(r,e){let t=D.encode(r);return e.set(t),{read:r.length,written:t.length}});var w=0,ve,he,u;function Ae(r,e){return he=r,u=r.exports,ve=e,A=
null,M=null,u.Ka(),u}var z={},N=0;return k={imports:_e,start:Ae,functions:{inspectConnection:ae,makeConnectionKey:fe,provisionConnection:de,removeConnection:le}},
k}var T;function U(i){T=i}function Q(){let i=typeof T=="function"?T():T;if(i===void 0)throw new Error("call init() first");return"then"in i?i.then($):$(i)}function $(i){
if(!("arrayBuffer"in i))return i;if(!i.ok)throw new Error(`the server answered ${i.status}`);return i.arrayBuffer()}function Z(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var W=require("../shared.cjs");var j=require("../shared.cjs"),b=require("../shared.cjs");async function ee(i,a,f,_,p,v,C,x){let S=new AbortController,L={method:p,headers:JSON.parse(C),redirect:"\
manual",signal:S.signal,...x!==void 0&&{body:x}},G=a??fetch,k=await(0,j.limited)(i,f,_,async()=>Se(await G(v,L))).ended;return k.how!==j.DONE&&S.abort(),k}async function Se(i){
let a=(0,b.propertyOf)(i,"status"),f=(0,b.propertyOf)(i,"headers");if(!(Number.isInteger(a)&&a>=0&&a<1e3)||(0,b.typeOf)((0,b.propertyOf)(i,"text"))!==b.FUNCTION||
(0,b.typeOf)((0,b.propertyOf)(f,"get"))!==b.FUNCTION)return;let p=await i.text();if(typeof p=="string")return{status:a,redirected:!!(0,b.propertyOf)(i,"redirect\
ed"),url:(0,b.textOf)(i,"url")??"",json:Ie(p),isHtml:p.trimStart().startsWith("<"),header:v=>Ee(f,v)}}function Ee(i,a){try{let f=i.get(a);return typeof f=="stri\
ng"?f:void 0}catch{return}}function Ie(i){try{return i===""?null:JSON.parse(i)}catch{return}}var F=require("../shared.cjs"),te=require("../shared.cjs"),E=require("../shared.cjs"),ne=require("../shared.cjs"),re=require("../shared.cjs");function oe(){return new re.Loader(
Q,()=>{let i=new W.Timers,a=Y({TextDecoder:(0,F.textDecoder)(),TextEncoder:(0,F.textEncoder)(),isolatesRequests:Z,propertyOf:E.propertyOf,textOf:E.textOf,toldBy:te.toldBy,
typeOf:E.typeOf,queueMicrotask:f=>{Promise.resolve().then(f)},send:ee.bind(void 0,i),ask:(f,_,p)=>(0,W.limited)(i,_,p,()=>f()).ended,wait:(f,_)=>(0,W.limited)(i,
f,_,()=>new Promise(()=>{}))});return new ne.Instance(a,()=>i.clearAll())})}var ie=oe();var ue=require("../shared.cjs");function se({code:i},a){return i==="ABORTED"?(0,ue.propertyOf)(a.signal,"reason"):void 0}var J=require("../shared.cjs"),ce=require("../shared.cjs");async function V(i){let a=(0,ce.snapshot)(i);try{return await X(ie,"inspectConnection",a)}catch(f){let _=(0,J.errorData)(
f);throw new J.PredefinedConnectionError(_,se(_,a))}}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=I.PredefinedConnectionError;exports.init=U;exports.inspectConnection=V;
exports.isPredefinedConnectionError=I.isPredefinedConnectionError;
