import{isPredefinedConnectionError as it,PredefinedConnectionError as ut}from"../shared.mjs";function V(i){let f,{TextDecoder:a,TextEncoder:m,ask:w,causeOf:S,errorOf:j,isolatesRequests:k,propertyOf:C,queueMicrotask:W,send:B,textOf:I,toldBy:$,typeOf:K,wait:Q}=i;
function Z(o){return u.sa(o)}function ee(){return{__proto__:null,a:{__proto__:null,fa:function(e,t){return Error(_(e,t))},ia:function(e){let t=e,n=typeof t=="bo\
olean"?t:void 0;return b(n)?16777215:n?1:0},da:function(e){return!e},ja:function(e){return typeof e=="function"},ga:function(e){return typeof e=="string"},ka:function(e){
return e===void 0},ea:function(e,t){return e===t},ba:function(e,t){let n=t,r=typeof n=="number"?n:void 0;d().setFloat64((e>>>0)+8,b(r)?0:r,!0),d().setInt32((e>>>
0)+0,!b(r),!0)},ha:function(e,t){let n=t,r=typeof n=="string"?n:void 0;var s=b(r)?0:v(r,u.xa,u.ya),c=y;d().setInt32((e>>>0)+4,c,!0),d().setInt32((e>>>0)+0,s,!0)},
ca:function(e,t){throw new Error(_(e,t))},la:function(e){e._wbg_cb_unref()},p:function(e){e.abort()},M:function(e,t,n,r,s){e.append(_(t,n),_(r,s))},i:function(e,t,n){
return w(e,t,n)},q:function(){return A(function(e,t,n){return e.call(t,n)},arguments)},v:function(e,t){let n=t.code;var r=b(n)?0:v(n,u.xa,u.ya),s=y;d().setInt32(
(e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,r,!0)},r:function(){return A(function(e){return Object.entries(e)},arguments)},H:function(e,t){return e[t>>>0]},I:function(e,t){
return e[t>>>0]},w:function(e){return e.hasCause},D:function(e,t,n,r){let s=t.header(_(n,r));var c=b(s)?0:v(s,u.xa,u.ya),l=y;d().setInt32((e>>>0)+4,l,!0),d().setInt32(
(e>>>0)+0,c,!0)},m:function(e){return e.how},G:function(e,t){let n=t.href,r=v(n,u.xa,u.ya),s=y;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,r,!0)},f:function(e){
return e.isHtml},o:function(){return k()},C:function(e){return e.json},b:function(e){return Object.keys(e)},J:function(e){return e.length},u:function(e,t){let n=t.
message,r=v(n,u.xa,u.ya),s=y;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,r,!0)},t:function(e,t){let n=t.name,r=v(n,u.xa,u.ya),s=y;d().setInt32((e>>>0)+4,
s,!0),d().setInt32((e>>>0)+0,r,!0)},L:function(){return A(function(){return new URLSearchParams},arguments)},S:function(){return new Array},U:function(){return new Map},
y:function(){return new AbortController},O:function(){return new Object},d:function(e,t){try{var n={a:e,b:t},r=(c,l)=>{let p=n.a;n.a=0;try{return ne(p,n.b,c,l)}finally{
n.a=p}};return new Promise(r)}finally{n.a=0}},V:function(){return Date.now()},a:function(){return performance.now()},F:function(){return A(function(e,t){return new URL(
_(e,t))},arguments)},X:function(){return A(function(e,t){return JSON.parse(_(e,t))},arguments)},W:function(e,t){return Date.parse(_(e,t))},j:function(e,t,n){return C(
e,_(t,n))},R:function(e){return e.queueMicrotask},T:function(e){W(e)},Y:function(){return Math.random()},A:function(e){return e.redirected},Q:function(e){return Promise.
resolve(e)},k:function(e,t,n,r,s,c,l,p,fe,U,de){return B(e,t,n,_(r,s),_(c,l),_(p,fe),U===0?void 0:_(U,de))},h:function(e,t,n){return e.set(t,n)},g:function(e,t,n){
e[t>>>0]=n},N:function(e,t,n){e[t]=n},z:function(e){return e.signal},Z:function(){let e=typeof globalThis>"u"?void 0:globalThis;return b(e)?0:h(e)},$:function(){
let e=typeof global>"u"?void 0:global;return b(e)?0:h(e)},_:function(){let e=typeof self>"u"?void 0:self;return b(e)?0:h(e)},aa:function(){let e=typeof window>"\
u"?void 0:window;return b(e)?0:h(e)},e:function(e){return e.status},E:function(e,t,n,r){let s=I(t,_(n,r));var c=b(s)?0:v(s,u.xa,u.ya),l=y;d().setInt32((e>>>0)+4,
l,!0),d().setInt32((e>>>0)+0,c,!0)},c:function(e,t,n){return e.then(t,n)},P:function(e,t){return e.then(t)},K:function(e){return e.toString()},s:function(e){return $(
e)},x:function(e){return K(e)},B:function(e,t){let n=t.url,r=v(n,u.xa,u.ya),s=y;d().setInt32((e>>>0)+4,s,!0),d().setInt32((e>>>0)+0,r,!0)},n:function(e){return e.
value},l:function(e,t){return Q(e,t)},na:function(e,t){return re(e,t,te)},oa:function(e){return e},pa:function(e){return e},qa:function(e,t){return _(e,t)},ma:function(){
let e=u.Ca;e.set(0,void 0),e.set(1024,void 0),e.set(1025,null),e.set(1026,!0),e.set(1027,!1)}}}}function te(o,e,t){let n=u.wa(o,e,t);if(n[1])throw oe(n[0])}function ne(o,e,t,n){
u.va(o,e,t,n)}function h(o){let e=u.Ba();return u.Ca.set(e,o),e}var F=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
o=>u.Da(o.a,o.b)),g=null;function d(){return(g===null||g.buffer.detached===!0||g.buffer.detached===void 0&&g.buffer!==u.ra.buffer)&&(g=new DataView(u.ra.buffer)),
g}function _(o,e){return o=o>>>0,ue(M().subarray(o,o+e))}var x=null;function M(){return(x===null||x.byteLength===0)&&(x=new Uint8Array(u.ra.buffer)),x}function A(o,e){
try{return o.apply(this,e)}catch(t){let n=h(t);return u.Aa(n),u.Ca.get(R)===N&&u.Ea(R),u.Ea(R=u.Ba()),N}}function b(o){return o==null}function re(o,e,t){let n={
a:o,b:e,cnt:1},r=(...s)=>{n.cnt++;let c=n.a;n.a=0;try{return t(c,n.b,...s)}finally{n.a=c,r._wbg_cb_unref()}};return r._wbg_cb_unref=()=>{--n.cnt===0&&(u.Da(n.a,
n.b),n.a=0,F.unregister(n))},F.register(r,n,n),r}function v(o,e,t){if(t===void 0){let l=E.encode(o),p=e(l.length,1)>>>0;return M().subarray(p,p+l.length).set(l),
y=l.length,p}let n=o.length,r=e(n,1)>>>0,s=M(),c=0;for(;c<n;c++){let l=o.charCodeAt(c);if(l>127)break;s[r+c]=l}if(c!==n){c!==0&&(o=o.slice(c)),r=t(r,n,n=c+o.length*
3,1)>>>0;let l=M().subarray(r+c,r+n),p=E.encodeInto(o,l);c+=p.written,r=t(r,n,c,1)>>>0}return y=c,r}function oe(o){let e=u.Ca.get(o);return u.Ea(o),e}var P=new a(
"utf-8",{ignoreBOM:!0});P.decode();var ie=2146435072,D=0;function ue(o){return D+=o.length,D>=ie&&(P=new a("utf-8",{ignoreBOM:!0}),P.decode(),D=o.length),P.decode(
o)}var E=new m;"encodeInto"in E||(E.encodeInto=function(o,e){let t=E.encode(o);return e.set(t),{read:o.length,written:t.length}});var y=0,se,ce,u;function ae(o,e){
return ce=o,u=o.exports,se=e,g=null,x=null,u.Fa(),u}var N={},R=0;return f={imports:ee,start:ae,functions:{provisionConnection:Z}},f}var T;function le(i){T=i}function G(){let i=typeof T=="function"?T():T;if(i===void 0)throw new Error("call init() first");return"then"in i?i.then(q):q(i)}function q(i){
if(!("arrayBuffer"in i))return i;if(!i.ok)throw new Error(`the server answered ${i.status}`);return i.arrayBuffer()}function J(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{limited as X,Timers as ve}from"../shared.mjs";import{DONE as _e,limited as me}from"../shared.mjs";import{FUNCTION as L,propertyOf as O,textOf as be,typeOf as z}from"../shared.mjs";async function H(i,f,a,m,w,S,j,k){
let C=new AbortController,W={method:w,headers:JSON.parse(j),redirect:"manual",signal:C.signal,...k!==void 0&&{body:k}},B=f??fetch,I=await me(i,a,m,async()=>ye(await B(
S,W)));return I.how!==_e&&C.abort(),I}async function ye(i){let f=O(i,"status"),a=O(i,"headers");if(!(Number.isInteger(f)&&f>=0&&f<1e3)||z(O(i,"text"))!==L||z(O(
a,"get"))!==L)return;let w=await i.text();if(typeof w=="string")return{status:f,redirected:!!O(i,"redirected"),url:be(i,"url")??"",json:we(w),isHtml:w.trimStart().
startsWith("<"),header:S=>pe(a,S)}}function pe(i,f){try{let a=i.get(f);return typeof a=="string"?a:void 0}catch{return}}function we(i){try{return i===""?null:JSON.
parse(i)}catch{return}}import{textDecoder as ge,textEncoder as he}from"../shared.mjs";import{toldBy as xe}from"../shared.mjs";import{propertyOf as Ae,textOf as Ee,typeOf as Oe}from"../shared.mjs";
import{Instance as Se}from"../shared.mjs";import{Loader as ke}from"../shared.mjs";var Y=new ke(G,()=>{let i=new ve,f=V({TextDecoder:ge(),TextEncoder:he(),isolatesRequests:J,
propertyOf:Ae,textOf:Ee,toldBy:xe,typeOf:Oe,queueMicrotask:a=>{Promise.resolve().then(a)},send:H.bind(void 0,i),ask:(a,m,w)=>X(i,m,w,()=>a()),wait:(a,m)=>X(i,a,
m,()=>new Promise(()=>{}))});return new Se(f,()=>i.clearAll())});import{propertyOf as Ce}from"../shared.mjs";import{errorData as Ie,PredefinedConnectionError as Me}from"../shared.mjs";import{snapshot as Pe}from"../shared.mjs";
async function Te(i){let f=Pe(i);try{await void 0;let a=Y.instance();return await("then"in a?await a:a).call("provisionConnection",[f])}catch(a){let m=Ie(a);throw new Me(
m,We(m,f))}}function We({code:i},f){return i==="ABORTED"?Ce(f.signal,"reason"):void 0}export{ut as PredefinedConnectionError,le as init,it as isPredefinedConnectionError,Te as provisionConnection};
