var gl=Object.create;var xr=Object.defineProperty;var _l=Object.getOwnPropertyDescriptor;var yl=Object.getOwnPropertyNames;var xl=Object.getPrototypeOf,bl=Object.prototype.hasOwnProperty;var Wn=(e,t)=>{for(var r in t)xr(e,r,{get:t[r],enumerable:!0})},vl=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of yl(t))!bl.call(e,o)&&
o!==r&&xr(e,o,{get:()=>t[o],enumerable:!(n=_l(t,o))||n.enumerable});return e};var Xn=(e,t,r)=>(r=e!=null?gl(xl(e)):{},vl(t||!e||!e.__esModule?xr(r,"default",{value:e,enumerable:!0}):r,e));var wl={VALIDATION:409,PROJECT_EXTERNAL_ID_ALREADY_EXISTS:409,FEATURE_DISABLED:402,QUOTA_EXCEEDED:402,AUTHORIZATION:403,PERMISSION_DENIED:403,AUTHENTICATION:401,
INVALID_BEARER_TOKEN:401,INVALID_CREDENTIALS:401,ENTITY_NOT_FOUND:404,SANDBOX_CAPACITY_EXCEEDED:429},w=class extends Error{constructor(t,r){super(t),this.code=t,
this.params=r,this.status=wl[t]??400}},E=class extends Error{constructor(t,{statusCode:r=500,code:n}={}){super(t),this.statusCode=r,this.code=n}};function pt(e,t){
return new E(`Could not find any entity of type "${e}" matching: ${JSON.stringify(t,null,4)}`)}var Y=e=>new w("ENTITY_NOT_FOUND",e),Yn=e=>Y({entityId:e,entityType:"\
project"}),br=e=>Y({message:`piece_metadata_not_found pieceName=${e}`}),M=e=>new w("INVALID_BEARER_TOKEN",{message:e}),ft=e=>new w("FEATURE_DISABLED",{message:e}),
dt=()=>new w("AUTHORIZATION",{message:"principal is not allowed for this route"}),qn={400:"Bad Request",401:"Unauthorized",413:"Payload Too Large",415:"Unsuppor\
ted Media Type",429:"Too Many Requests",431:"Request Header Fields Too Large",500:"Internal Server Error"};function Qn(e){if(e instanceof w)return{status:e.status,
body:{code:e.code,params:e.params}};let{statusCode:t=500,code:r,message:n}=e;return{status:t,body:{statusCode:t,code:r,error:qn[t],message:n}}}var mt=16*1024,ht={
status:431,body:{error:qn[431],message:"Exceeded maximum allowed HTTP header size",statusCode:431}},zl=`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Activepieces</title></head><body><div id="root"></div></body></html>
`;function vr(e){return e.startsWith("/api/")?{status:404,body:{statusCode:404,error:"Not Found",message:"Route not found"}}:{status:200,body:zl}}var $l={type:"UNKNOWN",platformId:""};function ye(e,t){let r=`eyJ${e.ids.text(40)}.${e.ids.text(80)}.${e.ids.text(43)}`;return e.sessions.set(r,t),r}function wr(e,t){
if(!t?.startsWith("Bearer "))return $l;let r=t.slice(7);return r.startsWith("sk-")?kl(e,r):Sl(e,r)}function kl(e,t){let r=e.database.platforms.find(n=>n.apiKey===
t);if(!r)throw new w("AUTHENTICATION",{message:"invalid api key"});return{type:"SERVICE",platformId:r.id,userId:r.ownerId}}function Sl(e,t){let r=e.sessions.get(
t);if(!r)throw M("invalid access token or session expired");return r}function eo(e,t,r){let n=wr(e,t);if(!r.includes(n.type))throw dt();return n}function J(e,t,r){
let n=e.database.projects.near("id",r).find(s=>s.id===r&&s.deleted===null);if(!n)throw Yn(r);if(zr(e,t,n))return n;let o=t.type==="SERVICE"?"Service":"User";throw new w(
"AUTHORIZATION",{message:`${o} is not allowed to access this project`,projectId:r,platformId:t.platformId})}function zr(e,t,r){return r.platformId!==t.platformId?
!1:t.type!=="USER"?!0:e.database.users.find(o=>o.id===t.userId)?.projectIds.has(r.id)??!1}var xe=class extends Error{constructor(t,r,n,o){super(JSON.stringify({message:n}),{cause:o}),this.name=t,this.type=r}};function to({url:e,fetch:t=globalThis.fetch,
token:r,projectId:n,contextVersion:o="full"}){let s={authorization:`Bearer ${r}`},i;return{connections:{async get(c){let a=`${e}/api/v1/worker/app-connections/${encodeURIComponent(
c)}?projectId=${n}`,u=await El(c,a,()=>t(a,{headers:s}));if(u.status==="ERROR")throw new xe("ConnectionExpired","USER",`connection (${c}) expired`);return o==="\
full"?u.value:Il(u.value)}},project:{id:n,async externalId(){return i??=t(`${e}/api/v1/worker/project`,{headers:s}).then(c=>c.json()).then(c=>c.externalId??void 0),
i}}}}async function El(e,t,r){let{response:n,body:o}=await r().then(async s=>({response:s,body:s.ok?await s.json():void 0})).catch(s=>{throw new xe("FetchError",
"ENGINE",`Failed to fetch data from ${t}`,s)});if(n.ok)return o;throw n.status===404?new xe("ConnectionNotFound","USER",`connection (${e}) not found`):new xe("C\
onnectionLoadingFailure","ENGINE",`Failed to load connection (${e})`)}function Il(e){return e.type==="CUSTOM_AUTH"?e.props:e.type==="SECRET_TEXT"?e.secret_text:
e}var gt=require("node:zlib");function C(e){if(e.includes("\0"))throw new E('invalid byte sequence for encoding "UTF8": 0x00',{code:"22021"});return Buffer.from(e,"utf8").toString("utf8")}function oo(e){
return new E(`duplicate key value violates unique constraint "${e}"`,{code:"23505"})}function so(e,t){if(!(e<=t))throw new E(`bind message has ${e%(t+1)} parame\
ter formats but 0 parameters`,{code:"08P01"})}var ro=2704;function Me(e,t,r){let n=Ol(t,r);if(!(n<=ro))throw new E(`index row size ${n} exceeds btree version 4 \
maximum ${ro} for index "${e}"`,{code:"54000"})}function Ol(e,t){let r=no(9+Buffer.byteLength(e),4);return no(r+4+Pl(Buffer.from(t)),8)}function Pl(e){if(e.length<
512)return e.length;let t=(0,gt.deflateRawSync)(e,{strategy:gt.constants.Z_FIXED}).length;return t<e.length*.75?t:e.length}function no(e,t){return Math.ceil(e/t)*
t}function _t(e){let t=`%${C(e)}%`.replace(/\\([^])|%|_|[$()*+./?[\\\]^{|}]/g,(n,o)=>o!==void 0?o.replace(/[$()*+./?[\\\]^{|}]/,"\\$&"):n==="%"?"[^]*":n==="_"?"\
[^]":`\\${n}`),r=new RegExp(`^${t}$`.replace(/^\^\[\^\]\*/,"").replace(/\[\^\]\*\$$/,""),"iu");return n=>r.test(n)}var yt=class{rows;#e;constructor(t,r){this.rows=t.toSorted(r),this.#e=r}add(t){let r=Be(this.rows,n=>this.#e(n,t)>0);r===this.rows.length?this.rows.push(t):this.
rows.splice(r,0,t)}remove(t){let r=Be(this.rows,o=>this.#e(o,t)>=0),n=this.rows.indexOf(t,r);return n===-1?!1:(this.rows.splice(n,1),!0)}};function Be(e,t){let[
r,n]=[0,e.length];for(;r<n;){let o=r+n>>>1;t(e[o])?n=o:r=o+1}return r}var io=e=>Buffer.from(e).toString("base64"),co=e=>Buffer.from(e,"base64").toString();function Tl(e){let[t,r]=co(e??"").split("_");return r?{forward:t==="next",position:co(
r)}:void 0}function lo(e,t,{cursor:r,limit:n},{encode:o,decode:s}){if(n<=0)return{data:ao(e,t.sorted.filter(t.passes)),next:null,previous:null};let i=Tl(r),c=i?
s(i.position):()=>1,a=i!==void 0&&!i.forward,u=a?Nl(t,c,n+1):Al(t,c,n+1),l=ao(e,a?u.slice(-n):u.slice(0,n)),p=u.length>l.length,[d,m]=[l.at(0),l.at(-1)],h=(g,x)=>io(
`${g}_${io(o(x))}`);return{data:l,next:m!==void 0&&(p||a)?h("next",m):null,previous:d!==void 0&&(a?p:i)?h("prev",d):null}}function Al({sorted:e,passes:t},r,n){let o=[];
for(let s=Be(e,i=>r(i)>0);s<e.length&&o.length<n;s+=1)t(e[s])&&o.push(e[s]);return o}function Nl({sorted:e,passes:t},r,n){let o=[];for(let s=Be(e,i=>r(i)>=0)-1;s>=
0&&o.length<n;s-=1)t(e[s])&&o.push(e[s]);return o.reverse()}function ao(e,t){return so(t.length,e.settings.maxPageRows),t}function bt(e,t){return xt(e.created,t.
created)}var Zl={encode:({created:e})=>`created:${Date.parse(e)}`,decode(e){let[t="",r=""]=e.split(":");if(t!=="created")throw new E(`entity property not found ${t}`);
let n=Number.parseInt(r,10);if(Number.isNaN(n))throw new E("date column in cursor should be a valid timestamp");return({created:o})=>uo(Date.parse(o))-uo(n)}},uo=e=>Math.
floor(e/1e3);function vt(e,t,r){return lo(e,t,r,Zl)}var Rl={encode:({type:e,displayName:t,id:r})=>JSON.stringify({type:e,displayName:t,id:r}),decode(e){let t=Cl(
e);return r=>$r(r,t)}};function $r(e,t){return xt(e.type,t.type)||xt(e.displayName,t.displayName)||xt(e.id,t.id)}function Cl(e){let t={type:"",displayName:"",id:""};
try{return{...t,...JSON.parse(e)}}catch{return t}}function po(e,t,r){return lo(e,t,r,Rl)}function xt(e,t){return e===t?0:e<t?-1:1}var kr=e=>e.pieceName===null?"CREDENTIAL":"CONNECTION";function be(e,t){return{id:t.id,created:t.created,updated:t.updated,externalId:t.externalId,displayName:t.
displayName,type:t.type,pieceName:t.pieceName,projectIds:t.projectIds,platformId:t.platformId,scope:t.scope,status:t.status,ownerId:t.ownerId,metadata:t.metadata,
pieceVersion:t.pieceVersion,preSelectForNewProjects:t.preSelectForNewProjects,usingSecretManager:!1,...e.settings.newer.kinds?{kind:kr(t)}:{}}}function ve(e,t,r,n){
let o=t.displayName===void 0?()=>!0:_t(t.displayName),s=c=>r(c)&&(t.pieceName===void 0||c.pieceName===t.pieceName)&&o(c.displayName)&&(t.status===void 0||t.status.
includes(c.status)),i=vt(e,{sorted:e.database.connections.sorted(s,n),passes:s},t);return{...i,data:i.data.map(c=>({...be(e,c),owner:jl(e,c.ownerId),flowIds:[]}))}}
function jl(e,t){let r=e.database.users.find(({id:a})=>a===t);if(!r)return null;let{id:n,email:o,firstName:s,lastName:i,platformRole:c}=r;return{id:n,email:o,firstName:s,
lastName:i,platformRole:c,status:"ACTIVE"}}var b={};Wn(b,{BIGINT_FORMAT_RANGES:()=>kt,CONSTANT_CATCH:()=>zo,Class:()=>Ir,NUMBER_FORMAT_RANGES:()=>Ge,aborted:()=>V,allowsEval:()=>Nr,assert:()=>Bl,assertEqual:()=>Dl,
assertIs:()=>Fl,assertNever:()=>Ml,assertNotEqual:()=>Ll,assignProp:()=>B,attachSchema:()=>He,base64ToUint8Array:()=>vo,base64urlToUint8Array:()=>ap,cached:()=>Je,
captureStackTrace:()=>zt,cleanEnum:()=>cp,cleanRegex:()=>Ke,clone:()=>K,cloneDef:()=>Vl,codePointLength:()=>We,constantCatch:()=>$o,createTransparentProxy:()=>ql,
defineLazy:()=>mo,defineLazyInternal:()=>z,derived:()=>fp,esc:()=>Tr,escapeRegex:()=>te,explicitlyAborted:()=>Cr,extend:()=>tp,finalizeIssue:()=>G,floatSafeRemainder:()=>Pr,
getElementAtPath:()=>Gl,getEnumValues:()=>$e,getLengthableOrigin:()=>Xe,getParsedType:()=>Yl,getSizableOrigin:()=>bo,hexToUint8Array:()=>lp,hide:()=>It,installLazyProp:()=>gp,
isObject:()=>ze,isPlainObject:()=>ce,issue:()=>Se,joinValues:()=>wt,jsonStringifyReplacer:()=>ke,members:()=>Dr,merge:()=>np,mergeDefs:()=>ee,normalizeParams:()=>_,
nullish:()=>Or,numKeys:()=>Xl,objectClone:()=>Jl,omit:()=>ep,optionalKeys:()=>Rr,own:()=>ie,parsedType:()=>jr,partial:()=>op,pick:()=>Ql,prefixIssues:()=>re,primitiveTypes:()=>yo,
promiseAllObject:()=>Hl,propertyKeyTypes:()=>Zr,randomString:()=>Wl,rawShape:()=>Ve,required:()=>sp,safeExtend:()=>rp,shallowClone:()=>_o,sizeCaps:()=>Et,slugify:()=>Ar,
stringifyPrimitive:()=>$t,toZod:()=>Ul,uint8ArrayToBase64:()=>wo,uint8ArrayToBase64url:()=>up,uint8ArrayToHex:()=>pp,unwrapMessage:()=>we});function Dl(e){return e}function Ll(e){return e}function Ul(){return e=>e}function Fl(e){}function Ml(e){throw new Error("Unexpected value in exhaustive check")}
function Bl(e){}function $e(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}
function wt(e,t="|"){return e.map(r=>$t(r)).join(t)}function ke(e,t){return typeof t=="bigint"?t.toString():t}var Er=class{constructor(t){this._getter=t,this._value=
void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Je(e){return new Er(e)}function Or(e){return e==
null}function Ke(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function Pr(e,t){let r=e/t,n=Math.round(r),o=4*Number.
EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var fo=Symbol("evaluating");function mo(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==fo)return n===
void 0&&(n=fo,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function Jl(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(
e))}function B(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function Ve(e){let t=Object.getOwnPropertyDescriptor(e,"sha\
pe");return t?.get?t.get.raw:t?.value}function Q(e){return Ve(e._zod.def)??e._zod.def.shape}function ho(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return B(
this,t,n),n},enumerable:!0,configurable:!0})}function go(e,t,r){t in e?B(e,t,r):e[t]=r}function pe(e,t,r,n){let o=Q(t);for(let s of r){let i=Object.getOwnPropertyDescriptor(
o,s);i.enumerable&&(i.get?ho(e,s,()=>{let c=t._zod.def.shape[s];return n?n(c,s):c}):go(e,s,n?n(i.value,s):i.value))}}function Kl(e,t){for(let r of Reflect.ownKeys(
t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?ho(e,r,()=>t[r]):go(e,r,n.value))}}function ee(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(
r);Object.assign(t,n)}return Object.defineProperties({},t)}function Vl(e){return ee(e._zod.def)}function Gl(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function Hl(e){
let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let s=0;s<t.length;s++)o[t[s]]=n[s];return o})}function Wl(e=10){let t="abcdef\
ghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function Tr(e){return JSON.stringify(e)}function Ar(e){return e.
toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var zt="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};
function ze(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var Nr=Je(()=>{if(j.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudfl\
are"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function ce(e){if(ze(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="func\
tion")return!0;let r=t.prototype;return!(ze(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function _o(e){return ce(e)?{...e}:Array.isArray(
e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function Xl(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}
var Yl=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolea\
n":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?
"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?
"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},Zr=new Set(
["string","number","symbol"]),yo=new Set(["string","number","bigint","boolean","symbol","undefined"]);function te(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function K(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function _(e){let t=e;if(!t)return{};if(typeof t=="string")return{
error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.
message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function ql(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,s){
return t??(t=e()),Reflect.set(t,n,o,s)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){
return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=
e()),Reflect.defineProperty(t,n,o)}})}function $t(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Rr(e){return Object.
keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Ge={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,
2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},kt={int64:[BigInt("-9223372\
036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function Ql(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");let s={};return pe(s,e,St(e,t)),K(e,ee(r,{shape:s,checks:[]}))}function St(e,t){let r=Q(e),n=[];
for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}
function ep(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let s=new Set(St(
e,t)),i={};return pe(i,e,Reflect.ownKeys(Q(e)).filter(c=>!s.has(c))),K(e,ee(r,{shape:i,checks:[]}))}function tp(e,t){if(!ce(t))throw new Error("Invalid input to\
 extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=Q(e);for(let s of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,s)!==
void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return K(e,ee(e._zod.def,{shape:xo(e,t)}))}
function xo(e,t){let r={};return pe(r,e,Reflect.ownKeys(Q(e))),Kl(r,t),r}function rp(e,t){if(!ce(t))throw new Error("Invalid input to safeExtend: expected a pla\
in object");return K(e,ee(e._zod.def,{shape:xo(e,t)}))}function np(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To \
merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .saf\
eExtend() instead.");let r={};pe(r,e,Reflect.ownKeys(Q(e))),pe(r,t,Reflect.ownKeys(Q(t)));let n=ee(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},
checks:t._zod.def.checks??[]});return K(e,n)}function op(e,t,r,n="partial"){let s=t._zod.def.checks;if(s&&s.length>0)throw new Error(`.${n}() cannot be used on \
object schemas containing refinements`);let c=r?new Set(St(t,r)):void 0,a={};return pe(a,t,Reflect.ownKeys(Q(t)),e&&((u,l)=>c&&!c.has(l)?u:new e({type:"optional",
innerType:u}))),K(t,ee(t._zod.def,{shape:a,checks:[]}))}function sp(e,t,r){let n=r?new Set(St(t,r)):void 0,o={};return pe(o,t,Reflect.ownKeys(Q(t)),(s,i)=>n&&!n.
has(i)?s:new e({type:"nonoptional",innerType:s})),K(t,ee(t._zod.def,{shape:o}))}function V(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.
issues[r]?.continue!==!0)return!0;return!1}function Cr(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;
return!1}function re(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function we(e){return typeof e=="string"?e:e?.message}function Et(e){
let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}
function He(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}function G(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has(
"$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:we(e.inst?._zod.def?.
error?.(e))??we(s?.(e))??we(t?.error?.(e))??we(r.customError?.(e))??we(r.localeError?.(e))??"Invalid input",c={};for(let a of Object.keys(e))a==="inst"||a==="sc\
hema"||a==="continue"||a==="input"||a==="__proto__"||(c[a]=e[a]);return c.path??(c.path=[]),c.message=i,t?.reportInput&&(c.input=e.input),c}function bo(e){return e instanceof
Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var ip=/[\uD800-\uDBFF]/;function We(e){let t=e.length;if(!ip.test(e))return t;let r=t;for(let n=0;n<
t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function Xe(e){return Array.isArray(e)?"array":typeof e=="string"?
"string":"unknown"}function jr(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(
e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function Se(...e){
let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function cp(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.
parseInt(t,10))).map(t=>t[1])}function vo(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function wo(e){let t="";
for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function ap(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);
return vo(t+r)}function up(e){return wo(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function lp(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error(
"Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function pp(e){return Array.
from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var Ir=class{constructor(...t){}};function Dr(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(
t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):dp(e,r,n.value)}}function ie(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,
enumerable:n,value:r}),r}function It(e,t,r){return ie(e,t,r,!1)}function fp(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,
get(){return ie(this,r,n(this))},set(o){ie(this,r,o)}})}return t}function dp(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:ie(this,
t,r.bind(this))},set(n){ie(this,t,n)}})}function mp(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var Sr,se=!1,hp={configurable:!0,get(){se=!0}};function z(e,t,r){
let n=Object.getPrototypeOf(e._zod);if(t in n&&Sr!==e._zod){Sr=void 0;return}Sr=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,
t,hp);let o=se;se=!1;try{let s=r(this);return se?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),se=se||o,s}catch(s){throw delete this[t],
se=se||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function gp(e,t,r,n){let o=mp(e,t);o&&Object.defineProperty(o,t,{configurable:!0,
get(){let s={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,s),s.value=r(this),Object.defineProperty(this,t,s),s.value},
set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:s})}})}var zo="~constantCatch";function $o(e){let t=()=>e;return t[zo]=!0,t}var ko;var Lr={value:void 0,enumerable:!1},So="captureStackTrace"in Error?Error:null;function _p(e){let t=So;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.
stackTraceLimit=0}catch{return So=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function f(e,t,r,n){let o={};function s(d){this.def=d,this.
constr=p,this.traits=new Set}s.prototype=o;let i=r,c=i&&new WeakSet;function a(d,m){if(d._zod){if(d._zod.traits.has(e))return}else{Lr.value=new s(m);try{Object.
defineProperty(d,"_zod",Lr)}finally{Lr.value=void 0}}if(d._zod.traits.add(e),t(d,m),c){let g=Object.getPrototypeOf(d),x=d._zod.constr.prototype,$=g;for(;$&&$!==
x;)$=Object.getPrototypeOf($);let F=$??g;c.has(F)||(c.add(F),Dr(F,i))}let h=p.prototype;for(let g in h)Object.prototype.hasOwnProperty.call(h,g)&&(g in d||(d[g]=
h[g].bind(d)))}let u=n?.Parent??Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function p(d){let m=n?.Parent?_p(l):this;a(m,d);let h=m._zod.
deferred;if(h){for(let x of h)x();m._zod.deferred=void 0}let g=globalThis.__zod_globalConfig?.postProcessor;return g&&g(m),m}return Object.defineProperty(p,"ini\
t",{value:a}),Object.defineProperty(p,Symbol.hasInstance,{value:d=>n?.Parent&&d instanceof n.Parent?!0:d?._zod?.traits?.has(e)}),Object.defineProperty(p,"name",
{value:e}),p}var H=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},Ee=class extends Error{constructor(t){
super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(ko=globalThis).__zod_globalConfig??(ko.__zod_globalConfig={});var j=globalThis.
__zod_globalConfig;function D(e){return e&&Object.assign(j,e),j}function yp(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,ke,2)),e.message}function xp(e){this._zod.message=e}var bp={get:yp,set:xp,enumerable:!0,
configurable:!0},Fr={value:void 0,enumerable:!1},Eo=new WeakSet([Object.prototype,Error.prototype]),Io=(e,t)=>{e.name="$ZodError",Fr.value=t,Object.defineProperty(
e,"issues",Fr),Fr.value=void 0,Object.defineProperty(e,"message",bp);let r=Object.getPrototypeOf(e);Eo.has(r)||(Eo.add(r),Object.defineProperty(r,"toString",{configurable:!0,
enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,
"toString",{value:n,configurable:!0,writable:!0})}}))},Oo=f("$ZodError",Io),Ih=f("$ZodError",Io,void 0,{Parent:Error});function vp(e,t,r){return Object.prototype.
hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function Po(e,t=r=>r.
message){let r={},n=[];for(let o of e.issues)o.path.length>0?vp(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function To(e,t=r=>r.
message){let r={_errors:[]},n=(o,s=[])=>{for(let i of o.issues)if(i.code==="invalid_union"&&i.errors.length)i.errors.map(c=>n({issues:c},[...s,...i.path]));else if(i.
code==="invalid_key")n({issues:i.issues},[...s,...i.path]);else if(i.code==="invalid_element")n({issues:i.issues},[...s,...i.path]);else{let c=[...s,...i.path];
if(c.length===0)r._errors.push(t(i));else{let a=r,u=0;for(;u<c.length;){let l=c[u],p=u===c.length-1;if(l==="_errors"){p&&a._errors.push(t(i)),u++;continue}Object.
prototype.hasOwnProperty.call(a,l)||Object.defineProperty(a,l,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let d=a[l];p&&d._errors.push(t(i)),
a=d,u++}}}};return n(e),r}function Ot(e,t){return{callee:t?.callee??e,Err:t?.Err}}var Pt=e=>{let t=(r,n,o,s)=>{let i=o?{...o,async:!1}:{async:!1},c=r._zod.run({value:n,issues:[]},i);if(c instanceof
Promise)throw new H;if(c.issues.length){let a=new(s?.Err??e)(c.issues.map(u=>G(u,i,D())));throw zt(a,s?.callee??t),a}return c.value};return t};var Tt=e=>{let t=async(r,n,o,s)=>{let i=o?{...o,async:!0}:{async:!0},c=r._zod.run({value:n,issues:[]},i);if(c instanceof Promise&&(c=await c),c.issues.length){let a=new(s?.
Err??e)(c.issues.map(u=>G(u,i,D())));throw zt(a,s?.callee??t),a}return c.value};return t};var At=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},s=t._zod.run({value:r,issues:[]},o);if(s instanceof Promise)throw new H;return s.issues.length?Ao(e,s.issues,
o):{success:!0,data:s.value}};function Ao(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>G(o,r,D()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var Nt=e=>async(t,r,n)=>{
let o=n?{...n,async:!0}:{async:!0},s=t._zod.run({value:r,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?Ao(e,s.issues,o):{success:!0,data:s.
value}};var wp=Symbol.for("zod.compile.invalid"),zp=Symbol.for("zod.compile.fallback"),Mr=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==wp)return!0;if(n.
definite===!0&&r===void 0)return!1}return $p(e,t,r)});function $p(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,
s;if(o?(n[zp]=!0,s=o({value:t,issues:[]},n)):s=e._zod.run({value:t,issues:[]},n),s instanceof Promise)throw new H;return s.issues.length===0}var Br=async(e,t,r)=>{
let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=await o),o.issues.length===0},
No=e=>{let t=Pt(e),r=(n,o,s,i)=>{let c=s?{...s,direction:"backward"}:{direction:"backward"};return t(n,o,c,Ot(r,i))};return r};var Zo=e=>{let t=Pt(e),r=(n,o,s,i)=>t(n,o,s,Ot(r,i));return r};var Ro=e=>{let t=Tt(e),r=async(n,o,s,i)=>{let c=s?{...s,direction:"backward"}:{direction:"backward"};return await t(n,o,c,Ot(r,i))};return r};var Co=e=>{let t=Tt(e),r=async(n,o,s,i)=>await t(n,o,s,Ot(r,i));return r};var jo=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return At(e)(t,r,o)};var Do=e=>(t,r,n)=>At(e)(t,r,n);var Lo=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Nt(e)(t,r,o)};var Uo=e=>async(t,r,n)=>Nt(e)(t,r,n);var Fo=/^[cC][0-9a-z]{6,}$/,Mo=/^[0-9a-z]+$/,Bo=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Jo=/^[0-9a-vA-V]{20}$/,Ko=/^[A-Za-z0-9]{27}$/,Vo=/^[a-zA-Z0-9_-]{21}$/;
function Go(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var Ho=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Wo=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Kr=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-\
[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var Xo=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var kp="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Yo(){return new RegExp(
kp,"u")}var qo=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,Qo=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var es=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,ts=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
rs=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,ns=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;var os=/^https?$/,ss=/^\+[1-9]\d{6,14}$/;var is="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?\
:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function Sp(e){return new RegExp(`^${e}$`)}var cs=Sp(is);function Jr(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";
return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d\
+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function as(e){return new RegExp(`^${Jr(e)}$`)}function us(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d\
)");let r=`${Jr({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${Jr({precision:e.precision})}`:r;return new RegExp(`^${is}T(?:${n})$`)}
var ls=/^[\s\S]{0,}$/;var ps=/^-?\d+n?$/,Vr=/^-?\d+$/,Ye=/^-?\d+(?:\.\d+)?$/,fs=/^(?:true|false)$/i;var ds=/^[^A-Z]*$/,ms=/^[^a-z]*$/;var N=f("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var Gr=e=>{let t=e.value;return!Or(t)&&t.length!==void 0},Zt={number:"number",bigint:"bigint",object:"date"},Hr=f("$ZodCheckLessThan",(e,t)=>{N.init(e,t);let r=Zt[typeof t.
value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:Zt[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="obje\
ct"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Wr=f("$ZodCheckGreaterThan",(e,t)=>{N.init(e,t);let r=Zt[typeof t.
value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:Zt[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="ob\
ject"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),hs=f("$ZodCheckMultipleOf",(e,t)=>{N.init(e,t),e._zod.check=r=>{
if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.
value===BigInt(0):Pr(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),
gs=f("$ZodCheckNumberFormat",(e,t)=>{N.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":"number",[o,s]=Ge[t.format];e._zod.check=
i=>{let c=i.value;if(r){if(!Number.isInteger(c)){i.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:c,inst:e});return}if(!Number.isSafeInteger(
c)){c>0?i.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,
continue:!t.abort}):i.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,
inclusive:!0,continue:!t.abort});return}}c<o&&i.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),c>s&&i.issues.
push({origin:"number",input:c,code:"too_big",maximum:s,inclusive:!0,inst:e,continue:!t.abort})}});var _s=f("$ZodCheckMaxLength",(e,t)=>{var r;N.init(e,t),(r=e._zod.def).when??(r.when=Gr),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>t.maximum?
We(o):s)<=t.maximum)return;let c=Xe(o);n.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),ys=f("$ZodChe\
ckMinLength",(e,t)=>{var r;N.init(e,t),(r=e._zod.def).when??(r.when=Gr),e._zod.check=n=>{let o=n.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*
2?We(o):s)>=t.minimum)return;let c=Xe(o);n.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),xs=f("$Zo\
dCheckLengthEquals",(e,t)=>{var r;N.init(e,t),(r=e._zod.def).when??(r.when=Gr),e._zod.check=n=>{let o=n.value,s=o.length,i=typeof o=="string"&&s>=t.length&&s<=t.
length*2?We(o):s;if(i===t.length)return;let c=Xe(o),a=i>t.length;n.issues.push({origin:c,...a?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),Qe=f("$ZodCheckStringFormat",(e,t)=>{var r,n;N.init(e,t),t.pattern?(r=e._zod).check??(r.check=
o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.
toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),bs=f("$ZodCheckRegex",(e,t)=>{Qe.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=
0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),
vs=f("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=ds),Qe.init(e,t)}),ws=f("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=ms),Qe.init(e,t)}),zs=f("$Zod\
CheckIncludes",(e,t)=>{N.init(e,t);let r=te(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.
includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),
$s=f("$ZodCheckStartsWith",(e,t)=>{N.init(e,t);let r=new RegExp(`^${te(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.
issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),ks=f("$ZodCheckEndsWith",(e,t)=>{
N.init(e,t);let r=new RegExp(`.*${te(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"in\
valid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var Ss=f("$ZodCheckOverwrite",(e,t)=>{N.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var Rt=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){
if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(i=>i),o=Math.min(...n.map(i=>i.length-i.trimStart().length)),s=n.map(i=>i.slice(o)).map(i=>" ".repeat(this.indent*2)+i);for(let i of s)this.content.push(
i)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var Is={major:4,minor:6,patch:7};var k=f("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Is;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,
...n??[]]:n?.length?[...n]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e.
_zod.run=e._zod.parse});else{let s=(c,a,u)=>{if(c.memo)return c;let l=V(c),p;for(let d of a){if(d._zod.def.when){if(Cr(c)||!d._zod.def.when(c))continue}else if(l)
continue;let m=c.issues.length,h=d._zod.check(c);if(h instanceof Promise&&u?.async===!1)throw new H;if(p||h instanceof Promise)p=(p??Promise.resolve()).then(async()=>{
await h,c.issues.length!==m&&(He(c.issues,m,e),l||(l=V(c,m)))});else{if(c.issues.length===m)continue;He(c.issues,m,e),l||(l=V(c,m))}}return p?p.then(()=>c):c},i=(c,a,u)=>{
if(V(c))return c.aborted=!0,c;let l=s(a,o,u);if(l instanceof Promise){if(u.async===!1)throw new H;return l.then(p=>e._zod.parse(p,u))}return e._zod.parse(l,u)};
e._zod.run=(c,a)=>{if(a.skipChecks)return e._zod.parse(c,a);if(a.direction==="backward"){let l=e._zod.parse({value:c.value,issues:[]},{...a,skipChecks:!0});return l instanceof
Promise?l.then(p=>i(p,c,a)):i(l,c,a)}let u=e._zod.parse(c,a);if(u instanceof Promise){if(a.async===!1)throw new H;return u.then(l=>s(l,o,a))}return s(u,o,a)}}},
{get"~standard"(){return It(this,"~standard",Yr(this))},set"~standard"(e){ie(this,"~standard",e)}}),Ls=(e,t)=>e.issues.length?{issues:e.issues.map(r=>G(r,t,D()))}:
{value:e.value};async function Ep(e,t){let r={async:!0};return Ls(await e._zod.run({value:t,issues:[]},r),r)}function Yr(e){return{validate:t=>{let r={async:!1};
try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return Ls(n,r)}catch{}return Ep(e,t)},vendor:"zod",version:1}}var Lt=f("$ZodString",(e,t)=>{
k.init(e,t),e._zod.pattern=t.pattern??ls,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"\
string",code:"invalid_type",input:r.value,inst:e}),r}}),I=f("$ZodStringFormat",(e,t)=>{Qe.init(e,t),Lt.init(e,t)}),Us=f("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=
Wo),I.init(e,t)}),Fs=f("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID v\
ersion: "${t.version}"`);t.pattern??(t.pattern=Kr(n))}else t.pattern??(t.pattern=Kr());I.init(e,t)}),Ms=f("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=Xo),I.init(e,
t)}),Bs=1,jt=2;function Js(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function Ip(e,t){return!("\
normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?Js(e)||jt:Op(e,t)}function Op(e,t){if(!t.normalize&&t.protocol?.source===os.source&&!/^https?:\/\//i.test(
e))return Bs;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??jt}return new URL(e)}catch{return jt}}var Pp=/[\t\n\r]/g;function Os(e){
return e.replace(Pp,"")}function Tp(e,t){return t.lastIndex=0,t.test(e.hostname)}function Ap(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.
slice(0,-1):e.protocol)}var Ks=f("$ZodURL",(e,t)=>{I.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=Ip(n,t);if(o===Bs){r.issues.push({code:"invalid_forma\
t",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===jt){r.issues.push({code:"invalid_format",format:"url",input:r.value,
inst:e,continue:!t.abort});return}if(o===!0){r.value=Os(n);return}t.hostname&&!Tp(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid\
 hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!Ap(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"\
Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:Os(n);return}catch{r.issues.push({code:"invalid_\
format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Vs=f("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=Yo()),I.init(e,t)}),Gs=f("$ZodNanoID",(e,t)=>{if(t.
length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?Vo:Go(t.
length)),I.init(e,t)}),Hs=f("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Fo),I.init(e,t)}),Ws=f("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Mo),I.init(e,t)}),Xs=f("$Z\
odULID",(e,t)=>{t.pattern??(t.pattern=Bo),I.init(e,t)}),Ys=f("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Jo),I.init(e,t)}),qs=f("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=
Ko),I.init(e,t)}),Qs=f("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=us(t)),I.init(e,t)}),ei=f("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=cs),I.init(e,t)}),ti=f(
"$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=as(t)),I.init(e,t)}),ri=f("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Ho),I.init(e,t)}),ni=f("$ZodIPv4",(e,t)=>{
t.pattern??(t.pattern=qo),I.init(e,t)}),Np=/^[0-9a-fA-F:.]+$/;function oi(e){return Np.test(e)?Js(`http://[${e}]`):!1}var si=f("$ZodIPv6",(e,t)=>{t.pattern??(t.
pattern=Qo),I.init(e,t),e._zod.check=r=>{oi(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var ii=f("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=es),I.init(e,t)});function Zp(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(
n);return`${o}`!==n||o<0||o>128?!1:oi(r)}var ci=f("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=ts),I.init(e,t),e._zod.check=r=>{Zp(r.value)||r.issues.push({code:"\
invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function ai(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(
e),!0}catch{return!1}}var qr=/^[0-9a-zA-Z+/]*={0,2}$/,ui=f("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=qr),I.init(e,t),e._zod.check=r=>{ai(r.value)||r.issues.push(
{code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),Ut=/^[A-Za-z0-9_-]*$/;function Rp(e){if(!Ut.test(e))return!1;let t=e.replace(
/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return ai(r)}var li=f("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Ut),I.init(e,t),e._zod.check=
r=>{Rp(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),pi=f("$ZodE164",(e,t)=>{t.pattern??(t.pattern=
ss),I.init(e,t)});function Cp(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||
t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var fi=f("$ZodJWT",(e,t)=>{I.init(e,t),e._zod.check=r=>{Cp(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"\
jwt",input:r.value,inst:e,continue:!t.abort})}});var Qr=f("$ZodNumber",(e,t)=>{k.init(e,t),e._zod.pattern=Ye,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="numb\
er"&&!Number.isNaN(o)&&Number.isFinite(o))return r;let s=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push(
{expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),r}}),di=f("$ZodNumberFormat",(e,t)=>{gs.init(e,t),Qr.init(e,t)}),mi=f("$ZodBoolean",
(e,t)=>{k.init(e,t),e._zod.pattern=fs,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o=="boolean"||r.issues.push({expected:"\
boolean",code:"invalid_type",input:o,inst:e}),r}}),hi=f("$ZodBigInt",(e,t)=>{k.init(e,t),e._zod.pattern=ps,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=BigInt(r.
value)}catch{}return typeof r.value=="bigint"||r.issues.push({expected:"bigint",code:"invalid_type",input:r.value,inst:e}),r}});var gi=f("$ZodUnknown",(e,t)=>{k.init(e,t),e._zod.parse=r=>r}),_i=f("$ZodNever",(e,t)=>{k.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"i\
nvalid_type",input:r.value,inst:e}),r)});var yi=f("$ZodDate",(e,t)=>{k.init(e,t),e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=new Date(r.value)}catch{}let o=r.value,s=o instanceof Date;return s&&!Number.
isNaN(o.getTime())||r.issues.push({expected:"date",code:"invalid_type",input:o,...s?{received:"Invalid Date"}:{},inst:e}),r}});function jp(e,t){let r=Et(e._zod.
def.checks);if(!r.length)return;let n=Math.min(...r.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{let c=t(s.value);if(c>n&&!i?.skipChecks&&i?.direction!=="b\
ackward"){for(let[a,u]of Et(e._zod.def.checks))if(c>a&&u._zod.def.when(s)){let l=s.issues.length;return u._zod.check(s),s.issues[l].continue=!1,He(s.issues,l,e),
s}}return o(s,i)}}var Dp=e=>Array.isArray(e)?e.length:-1;function Ps(e,t,r){e.issues.length&&t.issues.push(...re(r,e.issues)),t.value[r]=e.value}var xi=f("$ZodArray",(e,t)=>{k.init(e,t);let r=j.memoizer;r?.attach(e),e.
_zod.parse=(n,o)=>{let s=n.value;if(!Array.isArray(s))return n.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),n;n.value=r?r.alloc(e,n,Array(
s.length),o):Array(s.length);let i=[],c=o?.abortEarly;for(let a=0;a<s.length;a++){let u=s[a],l=t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)
i.push(l.then(p=>Ps(p,n,a)));else if(Ps(l,n,a),c&&l.issues.length!==0&&V(l))break}return i.length?Promise.all(i).then(()=>n):n},jp(e,Dp)});function Dt(e,t,r,n,o,s){
let i=r in n,c=s==="optional";if(!(!i&&c&&o==="optional")){if(e.issues.length){if(o!==void 0&&c&&!i)return;t.issues.push(...re(r,e.issues))}if(!i&&o===void 0){e.
issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||o==="defaulted"&&!c)&&(t.value[r]=void 0):
t.value[r]=e.value}}var Lp=[];function bi(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:Lp,o=n.length?[...t,...n]:t;for(let i of o)
if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);let s=Rr(e.shape);return{...e,allKeys:o,
symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function vi(e,t,r,n,o,s,i){let c=[],a=o.keySet,u=o.catchall._zod,l=u.def.type,p=u.optin,
d=u.optout,m=0;for(let h in t){if(i&&r.issues.length!==m){if(V(r,m))break;m=r.issues.length}if(a.has(h))continue;if(h==="__proto__"){l==="never"&&c.push(h);continue}
if(l==="never"){c.push(h);continue}let g=u.run({value:t[h],issues:[]},n);g instanceof Promise?e.push(g.then(x=>Dt(x,r,h,t,p,d))):Dt(g,r,h,t,p,d)}return c.length&&
r.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var Up=f("$ZodObject",(e,t)=>{k.init(e,t);let r=Object.
getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let u=()=>{let l={...n};return Object.defineProperty(t,"shape",{value:l}),u.raw=l,l};u.
raw=n,Object.defineProperty(t,"shape",{get:u})}let o=Je(()=>bi(t));z(e,"propValues",u=>{let l=u.def.shape,p={};for(let d in l){let m=l[d]._zod;if(m.values){Object.
prototype.hasOwnProperty.call(p,d)||B(p,d,new Set);for(let h of m.values)p[d].add(h);m.optin!==void 0&&p[d].add(void 0)}}return p});let s=ze,i=t.catchall,c,a=j.
memoizer;a?.attach(e),e._zod.parse=(u,l)=>{c??(c=o.value);let p=u.value;if(!s(p))return u.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),u;
u.value=a?a.alloc(e,u,{},l):{};let d=[],m=c.shape,h=l?.abortEarly,g=u.issues.length;for(let x of c.allKeys){if(h&&u.issues.length!==g){if(V(u,g))break;g=u.issues.
length}if(x==="__proto__")continue;let $=m[x],F=$._zod.optin,Ue=$._zod.optout,Fe=$._zod.run({value:p[x],issues:[]},l);Fe instanceof Promise?d.push(Fe.then(A=>Dt(
A,u,x,p,F,Ue))):Dt(Fe,u,x,p,F,Ue)}return i?vi(d,p,u,l,o.value,e,h===!0):d.length?Promise.all(d).then(()=>u):u}}),wi=f("$ZodObjectJIT",(e,t)=>{Up.init(e,t);let r=e.
_zod.parse,n=Je(()=>bi(t)),o=j.memoizer,s=m=>{let h=n.value,g=h.symbolKeys,x=new Rt(["payload","ctx"],{shape:m,inst:e,memo:o,syms:g}),$=A=>`shape[${A}]._zod.run\
({ value: input[${A}], issues: [] }, ctx)`,F=(A,S)=>`
          let ${A}_ab = false;
          for (let i = 0; i < ${A}.issues.length; i++) {
            const iss = ${A}.issues[i];
            iss.path = iss.path ? [${S}, ...iss.path] : [${S}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${A}_ab = true;
          }
          if (${A}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;x.write("const input = payload.value;");let Ue=Object.create(null),Fe=0;for(let A of h.allKeys)Ue[A]=`key_${Fe++}`;x.write(o?"const newResult = mem\
o.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let A of h.allKeys){if(A==="__proto__")continue;let S=Ue[A],X=typeof A=="symbol"?`syms[${g.indexOf(
A)}]`:Tr(A),_r=`${X} in input`,Gn=m[A],yr=Gn?._zod?.optin,Hn=yr!==void 0,ml=Gn?._zod?.optout==="optional";if(x.write(`const ${S} = ${$(X)};`),Hn&&ml){let hl=yr===
"optional"?`${S}_present`:`${S}.value !== undefined || ${S}_present`;x.write(`
        const ${S}_present = ${_r};
        if (!${S}.issues.length || ${S}_present) {
          if (${S}.issues.length) {${F(S,X)}
          }

          if (${hl}) {
            newResult[${X}] = ${S}.value;
          }
        }

      `)}else Hn?(x.write(`
        if (${S}.issues.length) {${F(S,X)}
        }
      `),yr==="defaulted"?x.write(`newResult[${X}] = ${S}.value;`):x.write(`
        if (${S}.value !== undefined || ${_r}) {
          newResult[${X}] = ${S}.value;
        }
      `)):x.write(`
        const ${S}_present = ${_r};
        if (${S}.issues.length) {${F(S,X)}
        }
        if (!${S}_present && !${S}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${X}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${S}_present) {
          newResult[${X}] = ${S}.value;
        }

      `)}return x.write("payload.value = newResult;"),x.write("return payload;"),x.compile()},i,c=ze,a=!j.jitless,l=a&&Nr.value,p=t.catchall,d;e._zod.parse=(m,h)=>{
d??(d=n.value);let g=m.value;return c(g)?a&&l&&h?.async===!1&&h.jitless!==!0?(i||(i=s(t.shape)),m=i(m,h),p?vi([],g,m,h,d,e,h?.abortEarly===!0):m):r(m,h):(m.issues.
push({expected:"object",code:"invalid_type",input:g,inst:e}),m)}});function Ts(e,t,r,n){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(
s=>!V(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(s=>s.issues.map(i=>G(i,n,D())))}),
t)}var zi=f("$ZodUnion",(e,t)=>{k.init(e,t),z(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?
"optional":void 0),z(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),z(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))
return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),z(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(s=>s.
_zod.pattern);return new RegExp(`^(${o.map(s=>Ke(s.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(
n,o);let s=!1,i=[];for(let c of t.options){let a=c._zod.run({value:n.value,issues:[]},o);if(a instanceof Promise)i.push(a),s=!0;else{if(a.issues.length===0)return a;
i.push(a)}}return s?Promise.all(i).then(c=>Ts(c,n,e,o)):Ts(i,n,e,o)}});var $i=f("$ZodIntersection",(e,t)=>{k.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,s=t.left._zod.run({value:o,issues:[]},n),i=t.right._zod.run({value:o,issues:[]},
n);return s instanceof Promise||i instanceof Promise?Promise.all([s,i]).then(([a,u])=>As(r,a,u)):As(r,s,i)}});function Xr(e,t){if(e===t)return{valid:!0,data:e};
if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(ce(e)&&ce(t)){let r=Object.keys(t),n=Object.keys(e).filter(s=>r.indexOf(s)!==-1),o={...e,
...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let s of n){if(s==="__proto__")continue;let i=Xr(e[s],t[s]);if(!i.valid)return{
valid:!1,mergeErrorPath:[s,...i.mergeErrorPath]};o[s]=i.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,
mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],s=t[n],i=Xr(o,s);if(!i.valid)return{valid:!1,mergeErrorPath:[n,...i.mergeErrorPath]};r.push(i.
data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function As(e,t,r){let n=new Map,o,s=new Map,i=(u,l)=>{let p;if(u.code==="unrecognized_keys"&&!u.
path?.length)o??(o=u),p=u.keys;else if(u.code==="invalid_key"&&u.origin==="record"&&u.path?.length===1){let d=String(u.path[0]);s.has(d)||s.set(d,u),p=[d]}else return!1;
for(let d of p)n.has(d)||n.set(d,{}),n.get(d)[l]=!0;return!0};for(let u of t.issues)i(u,"l")||e.issues.push(u);for(let u of r.issues)i(u,"r")||e.issues.push(u);
let c=[...n].filter(([,u])=>u.l&&u.r).map(([u])=>u);if(c.length){let u=o?c.filter(l=>o.keys.includes(l)):[];u.length&&e.issues.push({...o,keys:u});for(let l of c)
!u.includes(l)&&s.has(l)&&e.issues.push(s.get(l))}let a=Xr(t.value,r.value);if(!a.valid){if(V(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.
stringify(a.mergeErrorPath)}`)}return e.value=a.data,e}var ki=f("$ZodRecord",(e,t)=>{k.init(e,t);let r=j.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let s=n.value;if(!ce(s))return n.issues.push({expected:"record",code:"\
invalid_type",input:s,inst:e}),n;let i=[],c=t.keyType._zod.values;if(c&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let a=new Set;for(let l of c)if(typeof l=="st\
ring"||typeof l=="number"||typeof l=="symbol"){if(a.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let p=t.keyType._zod.run({value:l,issues:[]},
o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(p.issues.length){n.issues.push({code:"invalid_key",origin:"\
record",issues:p.issues.map(h=>G(h,o,D())),input:l,path:[l],inst:e});continue}let d=p.value;if(d==="__proto__")continue;let m=t.valueType._zod.run({value:s[l],issues:[]},
o);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&n.issues.push(...re(l,h.issues)),n.value[d]=h.value})):(m.issues.length&&n.issues.push(...re(l,m.issues)),
n.value[d]=m.value)}let u;for(let l in s)if(!a.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=s[l]}else u=u??[],u.push(l);u&&u.length>0&&n.issues.
push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let a;for(let u of Reflect.ownKeys(s)){if(u==="__proto__"||
!Object.prototype.propertyIsEnumerable.call(s,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas\
 not supported in object keys currently");if(typeof u=="string"&&Ye.test(u)&&l.issues.length){let h=t.keyType._zod.run({value:Number(u),issues:[]},o);if(h instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.length===0&&(l=h)}if(l.issues.length){t.mode==="loose"?n.value[u]=s[u]:
c?(a=a??[],a.push(u)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(h=>G(h,o,D())),input:u,path:[u],inst:e});continue}let d=l.value;if(d===
"__proto__")continue;let m=t.valueType._zod.run({value:s[u],issues:[]},o);m instanceof Promise?i.push(m.then(h=>{h.issues.length&&n.issues.push(...re(u,h.issues)),
n.value[d]=h.value})):(m.issues.length&&n.issues.push(...re(u,m.issues)),n.value[d]=m.value)}a&&a.length>0&&n.issues.push({code:"unrecognized_keys",input:s,inst:e,
keys:a,continue:!0})}return i.length?Promise.all(i).then(()=>n):n}});var Si=f("$ZodEnum",(e,t)=>{k.init(e,t);let r=$e(t.entries),n=new Set(r);e._zod.values=n,z(e,"pattern",o=>{let s=$e(o.def.entries).filter(i=>Zr.has(typeof i));return new RegExp(
s.length?`^(${s.map(i=>te(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{let i=o.value;return n.has(i)||o.issues.push({code:"invalid_value",
values:r,input:i,inst:e}),o}}),Ei=f("$ZodLiteral",(e,t)=>{k.init(e,t);let r=new Set(t.values);e._zod.values=r,z(e,"pattern",n=>{let o=n.def.values;return new RegExp(
o.length?`^(${o.map(s=>typeof s=="string"?te(s):s?te(s.toString()):String(s)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{let s=n.value;return r.has(s)||
n.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),n}});var Ii=f("$ZodTransform",(e,t)=>{k.init(e,t),e._zod.optin="optional",j.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Ee(e.constructor.
name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(r.value=i,r));if(o instanceof Promise)throw new H;return r.
value=o,r}});function Ns(e,t){return e.value=t.issues.length?void 0:t.value,e}var en=f("$ZodOptional",(e,t)=>{k.init(e,t),z(e,"optin",r=>r.def.innerType._zod.optin===
"defaulted"?"defaulted":"optional"),e._zod.optout="optional",z(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),z(e,"pa\
ttern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Ke(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.
optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>Ns(r,s)):Ns(r,o)}return t.innerType._zod.
run(r,n)}}),Oi=f("$ZodExactOptional",(e,t)=>{en.init(e,t),z(e,"values",r=>r.def.innerType._zod.values),z(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=
(r,n)=>t.innerType._zod.run(r,n)}),Pi=f("$ZodNullable",(e,t)=>{k.init(e,t),z(e,"optin",r=>r.def.innerType._zod.optin),z(e,"optout",r=>r.def.innerType._zod.optout),
z(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${Ke(n.source)}|null)$`):void 0}),z(e,"values",r=>r.def.innerType._zod.values?new Set(
[...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),Ti=f("$ZodDefault",(e,t)=>{k.init(e,t),e._zod.optin=
"defaulted",z(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.
value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>Zs(s,t)):Zs(o,t)}});function Zs(e,t){return e.value===void 0&&(e.value=
t.defaultValue),e}var Ai=f("$ZodPrefault",(e,t)=>{k.init(e,t),e._zod.optin="defaulted",z(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction===
"backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),Ni=f("$ZodNonOptional",(e,t)=>{k.init(e,t),z(e,"values",r=>{let n=r.def.innerType.
_zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(s=>Rs(
s,e)):Rs(o,e)}});function Rs(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Cs(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>G(o,n,D()))},input:e.value}),e):(e.value=t.value,
t.memo&&(e.memo=!0),e)}var Zi=f("$ZodCatch",(e,t)=>{k.init(e,t),z(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),z(e,"optout",r=>r.
def.innerType._zod.optout),z(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.
innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(s=>Cs(r,s,t,n)):Cs(r,o,t,n)}});var Ri=f("$ZodPipe",(e,t)=>{k.init(e,t),z(e,"values",r=>r.def.in._zod.values),z(e,"optin",r=>r.def.in._zod.optin),z(e,"optout",r=>r.def.out._zod.optout),z(e,"pr\
opValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let s=t.out._zod.run(r,n);return s instanceof Promise?s.then(i=>Ct(i,t.
in,n)):Ct(s,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(s=>Ct(s,t.out,n)):Ct(o,t.out,n)}});function Ct(e,t,r){return e.issues.some(n=>n.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Ci=f("$ZodReadonly",(e,t)=>{k.init(e,t),z(e,"propValues",r=>r.def.innerType._zod.propValues),z(e,"values",r=>r.def.innerType._zod.values),z(e,"optin",r=>r.def.
innerType?._zod?.optin),z(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.
innerType._zod.run(r,n);return o instanceof Promise?o.then(js):js(o)}});function js(e){return e.memo||(e.value=Object.freeze(e.value)),e}var ji=f("$ZodCustom",(e,t)=>{N.init(e,t),k.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(s=>Ds(
s,r,n,e));Ds(o,r,n,e)}});function Ds(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&
(o.params=n._zod.def.params),t.issues.push(Se(o))}}var rn=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},nn="~memo",Di=[];function Li(e){
return e!==null&&typeof e=="object"}function tn(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Ui=new WeakMap,et=0,Bt=1,tt=2;function Jt(e,t,r){
let n=Ui.get(e);if(n!==void 0)return n?tt:et;if(t.has(e))return tt;t.add(e);let o=et,s=l=>{if(o!==tt&&l?._zod){let p=Jt(l,t,r);p>o&&(o=p)}},i=(l,p)=>{let d=et;for(let m of Reflect.
ownKeys(l)){let h=Object.getOwnPropertyDescriptor(l,m);if(p&&!h.enumerable)continue;let g=h.get?Bt:h.value?._zod?Jt(h.value,t,r):et;g>d&&(d=g)}return d},c=l=>{l>
o&&(o=l)},a=e._zod.def,u=a.type;switch(u){case"object":{let l=Ve(a);c(l?i(l,!0):Bt),s(a.catchall);break}case"array":s(a.element);break;case"tuple":for(let l of a.
items)s(l);s(a.rest);break;case"record":case"map":s(a.keyType),s(a.valueType);break;case"set":s(a.valueType);break;case"union":for(let l of a.options)s(l);break;case"\
intersection":s(a.left),s(a.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"\
success":s(a.innerType);break;case"pipe":s(a.in),s(a.out);break;case"function":s(a.input),s(a.output);break;case"lazy":{let l=a._cachedInner??(r?e._zod.innerType:
void 0);c(l?Jt(l,t,!1):Bt);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"\
void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let l in a){let p=Object.
getOwnPropertyDescriptor(a,l);if(!p||p.get)continue;let d=p.value;if(!(!d||typeof d!="object")){if(d._zod)s(d);else if(Array.isArray(d))for(let m of d)s(m)}}}return t.
delete(e),Fp(e,o)}function Fp(e,t){return t!==Bt&&Ui.set(e,t===tt),t}function Mp(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var Ft,Mt=[],Bp={alloc(e,t,r){let n=Ft;if(!n)return r;Ft=void 0;let o={value:r,
issues:null};return n.set(t.value,o),Mt.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,s)=>{if(s.
direction!=="backward"&&Jp(s,o.value))throw new rn;return r(o,s)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,s;(t=e._zod).deferred??
(t.deferred=[]),e._zod.deferred.push(()=>{let i=e._zod.parse,c=(a,u)=>{if(r===void 0){let $=Jt(e,new Set,!1);if($===et)return e._zod.parse=i,e._zod.run===c&&(e.
_zod.run=i),i(a,u);$===tt||n?r=!0:n=!0}let l=a.value;if(!Li(l))return i(a,u);let p=u[nn];p||(p={buckets:new WeakMap,backEdges:void 0},u[nn]=p);let d;o===u?d=s:(d=
Mp(p,e),o=u,s=d);let m=d.get(l);if(m)return a.value=m.value,m.issues?m.issues.length&&a.issues.push(...tn(m.issues)):(a.memo=!0,p.backEdges??(p.backEdges=new WeakSet),
p.backEdges.add(m.value)),a;Ft=d;let h=Mt.length,g=i(a,u);Ft=void 0;let x=Mt.length>h?Mt.pop():void 0;return g instanceof Promise?g.then($=>(x&&(x.issues=$.issues.
length?tn($.issues):Di),$)):(x&&(x.issues=g.issues.length?tn(g.issues):Di),g)};e._zod.parse=c,e._zod.run===i&&(e._zod.run=c)})}};function Fi(){return Bp}function Jp(e,t){
let r=e[nn]?.backEdges;return r!==void 0&&Li(t)&&r.has(t)}var Kp=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to h\
ave"},map:{unit:"entries",verb:"to have"}};function t(s){return e[s]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"\
UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"\
ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded strin\
g",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",
jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function o(s,i){return s==="number"&&typeof i=="number"&&!Number.isFinite(i)?String(i):n[s]??s}return s=>{switch(s.
code){case"invalid_type":{let i=o(s.expected),c=jr(s.input),a=o(c,s.input);return`Invalid input: expected ${i}, received ${a}`}case"invalid_value":return s.values.
length===1?`Invalid input: expected ${$t(s.values[0])}`:`Invalid option: expected one of ${wt(s.values,"|")}`;case"too_big":{let i=s.exact?"exactly ":s.inclusive?
"<=":"<",c=t(s.origin);return c?`Too big: expected ${s.origin??"value"} to have ${i}${s.maximum.toString()} ${c.unit??"elements"}`:`Too big: expected ${s.origin??
"value"} to be ${i}${s.maximum.toString()}`}case"too_small":{let i=s.exact?"exactly ":s.inclusive?">=":">",c=t(s.origin);return c?`Too small: expected ${s.origin}\
 to have ${i}${s.minimum.toString()} ${c.unit}`:`Too small: expected ${s.origin} to be ${i}${s.minimum.toString()}`}case"invalid_format":{let i=s;return i.format===
"starts_with"?`Invalid string: must start with "${i.prefix}"`:i.format==="ends_with"?`Invalid string: must end with "${i.suffix}"`:i.format==="includes"?`Invali\
d string: must include "${i.includes}"`:i.format==="regex"?`Invalid string: must match pattern ${i.pattern}`:`Invalid ${r[i.format]??s.format}`}case"not_multipl\
e_of":return`Invalid number: must be a multiple of ${s.divisor}`;case"unrecognized_keys":return`Unrecognized key${s.keys.length>1?"s":""}: ${wt(s.keys,", ")}`;case"\
invalid_key":return`Invalid key in ${s.origin}`;case"invalid_union":return s.options&&Array.isArray(s.options)&&s.options.length>0?`Invalid discriminator value.\
 Expected ${s.options.map(c=>`'${c}'`).join(" | ")}`:s.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`\
Invalid value in ${s.origin}`;default:return"Invalid input"}}};function Mi(){return{localeError:Kp()}}var Bi;var on=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.
set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.
delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(
o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Vp(){return new on}(Bi=globalThis).__zod_globalRegistry??(Bi.__zod_globalRegistry=
Vp());var fe=globalThis.__zod_globalRegistry;function Kt(e){return e.checks&&(e.checks=[...e.checks]),e}function Ji(e,t){return new e(Kt({type:"string",..._(t)}))}function Ki(e,t){return new e(Kt({type:"st\
ring",coerce:!0,..._(t)}))}function sn(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,..._(t)})}function Vi(e,t){return new e({type:"\
string",format:"guid",check:"string_format",abort:!1,..._(t)})}function Gi(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,..._(t)})}
function Hi(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",..._(t)})}function Wi(e,t){return new e({type:"string",format:"\
uuid",check:"string_format",abort:!1,version:"v6",..._(t)})}function Xi(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v\
7",..._(t)})}function Yi(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,..._(t)})}function qi(e,t){return new e({type:"string",format:"\
emoji",check:"string_format",abort:!1,..._(t)})}function Qi(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,..._(t)})}function ec(e,t){
return new e({type:"string",format:"cuid",check:"string_format",abort:!1,..._(t)})}function tc(e,t){return new e({type:"string",format:"cuid2",check:"string_for\
mat",abort:!1,..._(t)})}function rc(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,..._(t)})}function nc(e,t){return new e({type:"\
string",format:"xid",check:"string_format",abort:!1,..._(t)})}function oc(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,..._(t)})}
function sc(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,..._(t)})}function ic(e,t){return new e({type:"string",format:"ipv6",check:"\
string_format",abort:!1,..._(t)})}function cc(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,..._(t)})}function ac(e,t){return new e({type:"string",format:"cidrv\
6",check:"string_format",abort:!1,..._(t)})}function uc(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,..._(t)})}function lc(e,t){
return new e({type:"string",format:"base64url",check:"string_format",abort:!1,..._(t)})}function pc(e,t){return new e({type:"string",format:"e164",check:"string\
_format",abort:!1,..._(t)})}function fc(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,..._(t)})}function dc(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,..._(t)})}function mc(e,t){return new e({
type:"string",format:"date",check:"string_format",..._(t)})}function hc(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,..._(
t)})}function gc(e,t){return new e({type:"string",format:"duration",check:"string_format",..._(t)})}function _c(e,t){return new e(Kt({type:"number",checks:[],..._(
t)}))}function yc(e,t){return new e(Kt({type:"number",coerce:!0,checks:[],..._(t)}))}function xc(e,t){return new e({type:"number",check:"number_format",abort:!1,
format:"safeint",..._(t)})}function bc(e,t){return new e({type:"boolean",..._(t)})}function vc(e,t){return new e({type:"boolean",coerce:!0,..._(t)})}function wc(e,t){return new e({type:"bigint",coerce:!0,..._(t)})}function zc(e){return new e({type:"unknown"})}function $c(e,t){return new e({type:"never",..._(t)})}function kc(e,t){return new e({type:"date",coerce:!0,..._(t)})}function Ie(e,t){return new Hr({check:"less_than",..._(t),value:e,inclusive:!1})}function ne(e,t){return new Hr({check:"less_than",..._(t),value:e,inclusive:!0})}function Oe(e,t){return new Wr({check:"greater_than",..._(t),value:e,inclusive:!1})}function oe(e,t){return new Wr({check:"greater_than",..._(t),value:e,inclusive:!0})}function rt(e,t){return new hs({check:"multiple_of",..._(t),value:e})}function Vt(e,t){return new _s({check:"max_length",..._(t),maximum:e})}function Pe(e,t){return new ys({check:"min_length",..._(t),minimum:e})}function Gt(e,t){return new xs(
{check:"length_equals",..._(t),length:e})}function cn(e,t){return new bs({check:"string_format",format:"regex",..._(t),pattern:e})}function an(e){return new vs(
{check:"string_format",format:"lowercase",..._(e)})}function un(e){return new ws({check:"string_format",format:"uppercase",..._(e)})}function ln(e,t){return new zs(
{check:"string_format",format:"includes",..._(t),includes:e})}function pn(e,t){return new $s({check:"string_format",format:"starts_with",..._(t),prefix:e})}function fn(e,t){
return new ks({check:"string_format",format:"ends_with",..._(t),suffix:e})}function ae(e){return new Ss({check:"overwrite",tx:e})}function dn(e){return ae(t=>t.normalize(e))}function mn(){return ae(e=>e.trim())}function hn(){return ae(
e=>e.toLowerCase())}function gn(){return ae(e=>e.toUpperCase())}function _n(){return ae(e=>Ar(e))}function Sc(e,t,r){return new e({type:"array",element:t,..._(r)})}function Ec(e,t,r){return new e({type:"custom",check:"custom",fn:t,..._(r)})}function Ic(e,t){let r=Gp(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(Se(
o,n.value,r._zod.def));else{let s=o;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=n.value),s.inst??(s.inst=r),s.continue??(s.continue=
!r._zod.def.abort),n.issues.push(Se(s))}},e(n.value,n)),t);return r}function Gp(e,t){let r=new N({check:"custom",..._(t)});return r._zod.check=e,r}function nt(e,...t){for(let r of t)for(let n of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,n)&&B(e,n,r[n]);return e}function xn(e){let t=e?.
target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??fe,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,
cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function W(e,t,r,n,o){let s=typeof t.unrepresentable==
"function"?t.unrepresentable({zodSchema:e,path:n.path,message:o}):t.unrepresentable;if(s==="any")return!1;if(s===void 0||s==="throw")throw new Error(o);return Object.
assign(r,s),!0}function T(e,t,r={path:[],schemaPath:[]}){var n;let o=e._zod.def,s=t.seen.get(e);if(s)return s.count++,r.schemaPath.includes(e)&&(s.cycle=r.path),
s.schema;let i={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,i),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let c=e._zod.toJSONSchema?.();
if(c)i.schema=c;else{let l={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,i.schema,l);else{let d=i.schema,
m=t.processors[o.type];if(!m)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`);m(e,t,d,l)}let p=e._zod.parent;p&&(i.ref||(i.ref=p),
T(p,t,l),t.seen.get(p).isParent=!0)}let a=t.metadataRegistry.get(e);return a&&nt(i.schema,a),t.io==="input"&&R(e)&&(delete i.schema.examples,delete i.schema.default),
t.io==="input"&&"_prefault"in i.schema&&((n=i.schema).default??(n.default=i.schema._prefault)),delete i.schema._prefault,t.seen.get(e).schema}function Oc(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function bn(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in \
Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let n=new Map;for(let i of e.seen.entries()){let c=e.metadataRegistry.get(i[0])?.id;if(c){let a=n.
get(c);if(a&&a!==i[0])throw new Error(`Duplicate schema id "${c}" detected during JSON Schema conversion. Two different schemas cannot share the same id when co\
nverted together.`);n.set(c,i[0])}}let o=i=>{let c=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let p=e.external.registry.get(i[0])?.id,d=e.external.
uri??(h=>h);if(p)return{ref:d(p)};let m=i[1].defId??i[1].schema.id??`schema${e.counter++}`;return i[1].defId=m,{defId:m,ref:`${d("__shared")}#/${c}/${Oc(m)}`}}let a="\
#",u=`${a}/${c}/`;if(i[1]===r&&!i[1].schema.id)return{ref:a};let l=i[1].schema.id??`__schema${e.counter++}`;return{defId:l,ref:u+Oc(l)}},s=i=>{if(i[1].schema.$ref)
return;let c=i[1],{ref:a,defId:u}=o(i);c.def={...c.schema},u&&(c.defId=u);let l=c.schema;for(let p in l)delete l[p];l.$ref=a};if(e.cycles==="throw")for(let i of e.
seen.entries()){let c=i[1];if(c.cycle)throw new Error(`Cycle detected: #/${c.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let i of e.seen.entries()){let c=i[1];if(t===i[0]){s(i);continue}if(e.external){
let u=e.external.registry.get(i[0])?.id;if(t!==i[0]&&u){s(i);continue}}if(e.metadataRegistry.get(i[0])?.id){s(i);continue}if(c.cycle){s(i);continue}c.count>1&&e.
reused==="ref"&&s(i)}e.external&&(e.sharedDefsExtractedFor=e.external)}function Ac(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];
for(let n of t){if(!n||typeof n!="object")return;Ac(n);let o=Object.keys(n);if(o.length!==1||o[0]!=="type")return;let s=n.type;for(let i of Array.isArray(s)?s:[
s]){if(typeof i!="string")return;r.includes(i)||r.push(i)}}delete e.anyOf,e.type=r.length===1?r[0]:r}var Nc=new Set(["type","properties","required","additionalP\
roperties"]),Pc=["oneOf","anyOf"];function Tc(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?
t:null}function yn(e){let t=[];for(let s of e){if(typeof s!="object"||s.type!=="object")return null;for(let i in s)if(!Nc.has(i))return null;t.push(s)}let r={},
n=new Set;for(let s of t){for(let i in s.properties){if(Object.prototype.hasOwnProperty.call(r,i))continue;let c=[];for(let u of t){let l=u.properties?.[i]??Tc(
u);l!=null&&(c.some(p=>JSON.stringify(p)===JSON.stringify(l))||c.push(l))}let a=c.length===1?c[0]:yn(c)??{allOf:c};B(r,i,a)}for(let i of s.required??[])n.add(i)}
let o={type:"object",properties:r};if(n.size&&(o.required=[...n]),t.every(s=>s.additionalProperties===!1))o.additionalProperties=!1;else{let s=[];for(let i of t){
let c=Tc(i);c&&!s.some(a=>JSON.stringify(a)===JSON.stringify(c))&&s.push(c)}s.length===1?o.additionalProperties=s[0]:s.length>1&&(o.additionalProperties={allOf:s})}
return o}function Hp(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let o of Nc)if(o in e)return;let r=t.filter(o=>Pc.some(s=>Array.isArray(o[s]))),
n=null;if(!r.length)n=yn(t);else{let o=r[0],s=Pc.find(a=>Array.isArray(o[a]));if(Object.keys(o).length!==1)return;let i=t.filter(a=>a!==o),c=o[s].map(a=>yn([...i,
a]));if(c.some(a=>!a))return;n={[s]:c}}n&&(delete e.allOf,nt(e,n))}function vn(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug\
 in Zod.");let n=c=>{let a=e.seen.get(c);if(a.ref===null)return;let u=a.def??a.schema,l={...u},p=a.ref;if(a.ref=null,p){n(p);let m=e.seen.get(p),h=m.schema;if(h.
$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(u.allOf=u.allOf??[],u.allOf.push(h)):nt(u,h),nt(u,l),c._zod.parent===p)for(let x in u)
x==="$ref"||x==="allOf"||x in l||delete u[x];if(h.$ref&&m.def)for(let x in u)x==="$ref"||x==="allOf"||x in m.def&&JSON.stringify(u[x])===JSON.stringify(m.def[x])&&
delete u[x]}let d=c._zod.parent;if(d&&d!==p){n(d);let m=e.seen.get(d);if(m?.schema.$ref&&(u.$ref=m.schema.$ref,m.def))for(let h in u)h==="$ref"||h==="allOf"||h in
m.def&&JSON.stringify(u[h])===JSON.stringify(m.def[h])&&delete u[h]}e.override({zodSchema:c,jsonSchema:u,path:a.path??[]})};if(!e.external||e.sharedEmitDoneFor!==
e.external){for(let c of[...e.seen.entries()].reverse())n(c[0]);if(e.target!=="openapi-3.0")for(let c of e.seen.entries())Ac(c[1].def??c[1].schema);for(let c of e.
deferred)c();if(e.intersections.length){let c=new Map;for(let a of e.seen.values())for(let u of[a.schema,a.def]){let l=u?.allOf;if(!Array.isArray(l))continue;let p=c.
get(l);p?p.push(u):c.set(l,[u])}for(let a of e.intersections)for(let u of c.get(a)??[])Hp(u)}}let o={};if(e.target==="draft-2020-12"?o.$schema="https://json-sch\
ema.org/draft/2020-12/schema":e.target==="draft-07"?o.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?o.$schema="http://json-schema.org/\
draft-04/schema#":e.target,e.external?.uri){let c=e.external.registry.get(t)?.id;if(!c)throw new Error("Schema is missing an `id` property");o.$id=e.external.uri(
c)}nt(o,r.defId?r.schema:r.def??r.schema);let s=e.metadataRegistry.get(t)?.id;s!==void 0&&o.id===s&&delete o.id;let i=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==
e.external)for(let c of e.seen.entries()){let a=c[1];a.def&&a.defId&&(a.def.id===a.defId&&delete a.def.id,B(i,a.defId,a.def))}e.external&&(e.sharedEmitDoneFor=e.
external),e.external||Object.keys(i).length>0&&(e.target==="draft-2020-12"?o.$defs=i:o.definitions=i);try{let c=JSON.parse(JSON.stringify(o));return Object.defineProperty(
c,"~standard",{value:{...t["~standard"],jsonSchema:{input:ot(t,"input",e.processors),output:ot(t,"output",e.processors)}},enumerable:!1,writable:!1}),c}catch{throw new Error(
"Error converting schema to JSON.")}}function R(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let n=e._zod.def;if(n.type==="transform")return!0;
if(n.type==="array")return R(n.element,r);if(n.type==="set")return R(n.valueType,r);if(n.type==="lazy")return R(n.getter(),r);if(n.type==="promise"||n.type==="o\
ptional"||n.type==="nonoptional"||n.type==="nullable"||n.type==="readonly"||n.type==="default"||n.type==="prefault"||n.type==="catch")return R(n.innerType,r);if(n.
type==="intersection")return R(n.left,r)||R(n.right,r);if(n.type==="record"||n.type==="map")return R(n.keyType,r)||R(n.valueType,r);if(n.type==="pipe")return e.
_zod.traits.has("$ZodCodec")?!0:R(n.in,r)||R(n.out,r);if(n.type==="object"){for(let o in n.shape)if(R(n.shape[o],r))return!0;return!1}if(n.type==="union"){for(let o of n.
options)if(R(o,r))return!0;return!1}if(n.type==="tuple"){for(let o of n.items)if(R(o,r))return!0;return!!(n.rest&&R(n.rest,r))}return!1}var Zc=(e,t={})=>r=>{let n=xn(
{...r,processors:t});return T(e,n),bn(n,e),vn(n,e)},ot=(e,t,r={})=>n=>{let{libraryOptions:o,target:s}=n??{},i=xn({...o??{},target:s,io:t,processors:r});return T(
e,i),bn(i,e),vn(i,e)};var Te=(e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},Ae=(e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},Rc=(e,t)=>{Te(e,"minimum",t),Ae(e,"maximum",t)},Lc=(e,t)=>{e.
multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},Uc=(e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},Fc=(e,t)=>{e.mime=e.
mime?e.mime.filter(r=>t.includes(r)):[...t]},Mc=(e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},Cc=(e,t)=>Te(e,"minimum",t.minimum),jc=(e,t)=>Ae(e,"maximum",
t.maximum),Dc=e=>(t,r)=>{Mc(t,r.format);let[n,o]=e[r.format];Te(t,"minimum",n),Ae(t,"maximum",o)},Wp={greater_than:(e,t)=>Te(e,t.inclusive?"minimum":"exclusiveM\
inimum",t.value),less_than:(e,t)=>Ae(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>Lc(e,t.value),number_format:Dc(Ge),bigint_format:Dc(
kt),min_length:Cc,max_length:jc,length_equals:(e,t)=>Rc(e,t.length),min_size:Cc,max_size:jc,size_equals:(e,t)=>Rc(e,t.size),string_format:(e,t)=>{Mc(e,t.format),
t.pattern&&Uc(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},mime_type:(e,t)=>Fc(
e,t.mime)};function Z(e){let t={},r=e._zod.def,n=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let s of n)Wp[s._zod.def.check]?.(t,s._zod.
def);let o=e._zod.bag;o.minimum!==void 0&&Te(t,"minimum",o.minimum),o.exclusiveMinimum!==void 0&&Te(t,"exclusiveMinimum",o.exclusiveMinimum),o.maximum!==void 0&&
Ae(t,"maximum",o.maximum),o.exclusiveMaximum!==void 0&&Ae(t,"exclusiveMaximum",o.exclusiveMaximum),o.multipleOf!==void 0&&Lc(t,o.multipleOf),o.format!==void 0&&
(t.format??(t.format=o.format),o.format.includes("int")&&(t.isInt=!0)),o.mime&&Fc(t,o.mime);for(let s of o.patterns??[])Uc(t,s);return t}var Xp={guid:"uuid",url:"\
uri",datetime:"date-time",json_string:"json-string",regex:""},Yp=new Map([[qr,rs],[Ut,ns]]),Bc=e=>Yp.get(e)??e,Jc=(e,t,r,n)=>{let o=r;o.type="string";let{minimum:s,
maximum:i,format:c,patterns:a,contentEncoding:u,laxFormat:l}=Z(e);if(typeof s=="number"&&(o.minLength=s),typeof i=="number"&&(o.maxLength=i),c&&(o.format=Xp[c]??
c,o.format===""&&delete o.format,(c==="time"||l)&&delete o.format),u&&(o.contentEncoding=u),a&&a.size>0){let p=[...a].map(Bc);p.length===1?o.pattern=p[0].source:
p.length>1&&(o.allOf=[...p.map(d=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:d.source}))])}},Kc=(e,t,r,n)=>{
let o=r,{minimum:s,maximum:i,multipleOf:c,exclusiveMaximum:a,exclusiveMinimum:u,isInt:l}=Z(e);o.type=l?"integer":"number";let p=typeof u=="number"&&u>=(s??Number.
NEGATIVE_INFINITY),d=typeof a=="number"&&a<=(i??Number.POSITIVE_INFINITY),m=t.target==="draft-04"||t.target==="openapi-3.0";if(p?m?(o.minimum=u,o.exclusiveMinimum=
!0):o.exclusiveMinimum=u:typeof s=="number"&&(o.minimum=s),d?m?(o.maximum=a,o.exclusiveMaximum=!0):o.exclusiveMaximum=a:typeof i=="number"&&(o.maximum=i),c){let h=new Set;
for(let $ of c)Number.isFinite($)&&$!==0?h.add(Math.abs($)):W(e,t,o,n,`A multipleOf divisor of ${$} cannot be represented in JSON Schema`);let[g,...x]=h;g!==void 0&&
(o.multipleOf=g),x.length&&(o.allOf=[...o.allOf??[],...x.map($=>({multipleOf:$}))])}},Vc=(e,t,r,n)=>{r.type="boolean"},Gc=(e,t,r,n)=>{W(e,t,r,n,"BigInt cannot b\
e represented in JSON Schema")};var Hc=(e,t,r,n)=>{r.not={}};var Wc=(e,t,r,n)=>{},Xc=(e,t,r,n)=>{W(e,t,r,n,"Date cannot be represented in JSON Schema")},Yc=(e,t,r,n)=>{let o=e._zod.def,s=$e(o.entries);if(s.length===0){r.not=
{};return}s.every(i=>typeof i=="number")&&(r.type="number"),s.every(i=>typeof i=="string")&&(r.type="string"),r.enum=s},qc=(e,t,r,n)=>{let o=e._zod.def;if(o.values.
length===0){r.not={};return}let s=[];for(let i of o.values)if(i===void 0){if(W(e,t,r,n,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof i==
"bigint"){if(W(e,t,r,n,"BigInt literals cannot be represented in JSON Schema"))return;s.push(Number(i))}else s.push(i);if(s.length!==0)if(s.length===1){let i=s[0];
r.type=i===null?"null":typeof i,t.target==="draft-04"||t.target==="openapi-3.0"?r.enum=[i]:r.const=i}else s.every(i=>typeof i=="number")&&(r.type="number"),s.every(
i=>typeof i=="string")&&(r.type="string"),s.every(i=>typeof i=="boolean")&&(r.type="boolean"),s.every(i=>i===null)&&(r.type="null"),r.enum=s};var Qc=(e,t,r,n)=>{W(e,t,r,n,"Custom types cannot be represented in JSON Schema")};var ea=(e,t,r,n)=>{W(e,t,r,n,"Transforms cannot be represented in JSON Schema")};var ta=(e,t,r,n)=>{let o=r,s=e._zod.def,{minimum:i,maximum:c}=Z(e);typeof i=="number"&&(o.minItems=i),typeof c=="number"&&(o.maxItems=c),o.type="array",o.items=
T(s.element,t,{...n,path:[...n.path,"items"]})};function Ht(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?Ht(t.out):t.type===
"catch"?Ht(t.innerType):e._zod.optin}var ra=(e,t,r,n)=>{let o=r,s=e._zod.def,i=s.shape;if(Object.getOwnPropertySymbols(i).length&&W(e,t,o,n,"Symbol keys cannot \
be represented in JSON Schema"))return;o.type="object",o.properties={};for(let u in i)B(o.properties,u,T(i[u],t,{...n,path:[...n.path,"properties",u]}));let a=[];
for(let u of Object.keys(i)){let l=s.shape[u];(t.io==="input"?Ht(l)===void 0:l._zod.optout===void 0)&&a.push(u)}a.length>0&&(o.required=a),s.catchall?._zod.def.
type==="never"?o.additionalProperties=!1:s.catchall?s.catchall&&(o.additionalProperties=T(s.catchall,t,{...n,path:[...n.path,"additionalProperties"]})):t.io==="\
output"&&(o.additionalProperties=!1)},na=(e,t,r,n)=>{let o=e._zod.def,s=o.inclusive===!1,i=o.options.map((c,a)=>T(c,t,{...n,path:[...n.path,s?"oneOf":"anyOf",a]}));
s?r.oneOf=i:r.anyOf=i},oa=(e,t,r,n)=>{let o=e._zod.def,s=T(o.left,t,{...n,path:[...n.path,"allOf",0]}),i=T(o.right,t,{...n,path:[...n.path,"allOf",1]}),c=u=>"al\
lOf"in u&&Object.keys(u).length===1,a=[...c(s)?s.allOf:[s],...c(i)?i.allOf:[i]];r.allOf=a,t.intersections.push(a)};function wn(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let h=e.get(t)?.def;if(!h)return t;let g=wn(e,h,r);return g===h?t:g}for(let h of["anyOf","oneOf"]){let g=t[h];
if(!Array.isArray(g))continue;let x=g.map($=>wn(e,$,r));x.some(($,F)=>$!==g[F])&&(t={...t,[h]:x})}let n=Array.isArray(t.type)?t.type:[t.type],o=!n.includes("str\
ing")&&n.some(h=>h==="number"||h==="integer"),s=t.enum??(t.const!==void 0?[t.const]:void 0);if(!o&&!s?.some(h=>typeof h=="number"))return t;let{minimum:i,maximum:c,
exclusiveMinimum:a,exclusiveMaximum:u,multipleOf:l,format:p,id:d,...m}=t;return m.enum?m.enum=m.enum.map(h=>typeof h=="number"?String(h):h):typeof m.const=="num\
ber"&&(m.const=String(m.const)),o&&(m.type="string",s||(m.pattern=(n.includes("number")?Ye:Vr).source)),m}var zn=new WeakMap;function qp(e){let t=new Map;for(let n of e.
seen.values())n.def&&!t.has(n.schema)&&t.set(n.schema,n);let r=new Map;for(let n of zn.get(e)??[]){let o=e.seen.get(n),s=(o?.def??o?.schema)?.propertyNames;if(!s||
s===!0||r.has(s))continue;let i=wn(t,s,new Set);i!==s&&r.set(s,i)}if(r.size)for(let n of e.seen.values())for(let o of[n.schema,n.def]){let s=o&&r.get(o.propertyNames);
s&&(o.propertyNames=s)}}var sa=(e,t,r,n)=>{let o=r,s=e._zod.def;o.type="object";let i=s.keyType,c=Z(i).patterns;if(s.mode==="loose"&&c&&c.size>0){let l=T(s.valueType,
t,{...n,path:[...n.path,"patternProperties","*"]});o.patternProperties={};for(let p of c)B(o.patternProperties,Bc(p).source,l)}else{if(t.target==="draft-07"||t.
target==="draft-2020-12"){o.propertyNames=T(s.keyType,t,{...n,path:[...n.path,"propertyNames"]});let l=zn.get(t);l||(l=[],zn.set(t,l),t.deferred.push(()=>qp(t))),
l.push(e)}o.additionalProperties=T(s.valueType,t,{...n,path:[...n.path,"additionalProperties"]})}let a=i._zod.values,u=t.io==="input"&&Ht(s.valueType)!==void 0;
if(a&&!s.partial&&!u){let l=[...a].filter(p=>typeof p=="string"||typeof p=="number");l.length>0&&(o.required=l.map(String))}},ia=(e,t,r,n)=>{let o=e._zod.def,s=T(
o.innerType,t,n),i=t.seen.get(e);t.target==="openapi-3.0"?(i.ref=o.innerType,r.nullable=!0):r.anyOf=[s,{type:"null"}]},ca=(e,t,r,n)=>{let o=e._zod.def;T(o.innerType,
t,n);let s=t.seen.get(e);s.ref=o.innerType},$n=Symbol();function aa(e,t,r,n,o){let s=!1,i=JSON.stringify(e,(c,a)=>typeof a!="bigint"?a:(s=!0,null));return s?(W(
t,r,n,o,"BigInt defaults cannot be represented in JSON Schema"),$n):JSON.parse(i)}var ua=(e,t,r,n)=>{let o=e._zod.def;T(o.innerType,t,n);let s=t.seen.get(e);s.ref=
o.innerType;let i=aa(o.defaultValue,e,t,r,n);i!==$n&&(r.default=i)},la=(e,t,r,n)=>{let o=e._zod.def;T(o.innerType,t,n);let s=t.seen.get(e);if(s.ref=o.innerType,
t.io!=="input")return;let i=aa(o.defaultValue,e,t,r,n);i!==$n&&(r._prefault=i)},pa=(e,t,r,n)=>{let o=e._zod.def;T(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType;
let i;try{i=o.catchValue(void 0)}catch{W(e,t,r,n,"Dynamic catch values are not supported in JSON Schema");return}r.default=i},fa=(e,t,r,n)=>{let o=e._zod.def,s=o.
in._zod.traits.has("$ZodTransform"),i=t.io==="input"?s?o.out:o.in:o.out;T(i,t,n);let c=t.seen.get(e);c.ref=i},da=(e,t,r,n)=>{let o=e._zod.def;T(o.innerType,t,n);
let s=t.seen.get(e);s.ref=o.innerType,r.readOnly=!0};var kn=(e,t,r,n)=>{let o=e._zod.def;T(o.innerType,t,n);let s=t.seen.get(e);s.ref=o.innerType};var ma=new WeakSet([Object.prototype,Error.prototype]);function Wt(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.
defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var af=(e,t)=>{Oo.
init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);ma.has(r)||(ma.add(r),Wt(r,"format",n=>o=>To(n,o)),Wt(r,"flatten",n=>o=>Po(n,o)),Wt(r,"addIssue",n=>o=>{
n.issues.push(o),n.message=JSON.stringify(n.issues,ke,2)}),Wt(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(n.issues,ke,2)}),Object.defineProperty(
r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var L=f("ZodError",af,void 0,{Parent:Error});var ha=Pt(L),ga=Tt(L),_a=At(L),ya=Nt(L),xa=No(L),ba=Zo(L),va=Ro(L),wa=Co(L),za=jo(L),$a=Do(L),ka=Lo(L),Sa=Uo(L);function lf(){j.localeError||D(Mi())}function qt(){j.memoizer||D({memoizer:Fi()})}var O=f("ZodType",(e,t)=>(lf(),k.init(e,t),e.def=t,e.type=t.type,e),{check(...e){
let t=this.def;return this.clone(b.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),
{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return K(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.
check(nd(e,t))},superRefine(e,t){return this.check(od(e,t))},overwrite(e){return this.check(ae(e))},optional(){return Oa(this)},exactOptional(){return Jf(this)},
nullable(){return Pa(this)},nullish(){return Oa(Pa(this))},nonoptional(e){return Xf(this,e)},array(){return ue(this)},or(e){return Ne([this,e])},and(e){return Uf(
this,e)},transform(e){return Ta(this,Bf(e))},default(e){return Gf(this,e)},prefault(e){return Wf(this,e)},catch(e){return qf(this,e)},pipe(e){return Ta(this,e)},
readonly(){return td(this)},describe(e){let t=this.clone();return fe.add(t,{description:e}),t},meta(...e){if(e.length===0)return fe.get(this);let t=this.clone();
return fe.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?
e(this):e(this,...t)},get"~standard"(){return b.hide(this,"~standard",{...Yr(this),jsonSchema:{input:ot(this,"input"),output:ot(this,"output")}})},set"~standard"(e){
b.own(this,"~standard",e)},parse:function e(t,r){return ha(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await ga(this,t,r,{callee:e})},safeParse(e,t){
return _a(this,e,t)},async safeParseAsync(e,t){return ya(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){b.own(this,"spa",e)},validate(e,t){return Mr(
this,e,t)},validateAsync(e,t){return Br(this,e,t)},encode:function e(t,r){return xa(this,t,r,{callee:e})},decode:function e(t,r){return ba(this,t,r,{callee:e})},
encodeAsync:async function e(t,r){return await va(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await wa(this,t,r,{callee:e})},safeEncode(e,t){
return za(this,e,t)},safeDecode(e,t){return $a(this,e,t)},async safeEncodeAsync(e,t){return ka(this,e,t)},async safeDecodeAsync(e,t){return Sa(this,e,t)},toJSONSchema(e){
return Zc(this,{})(e)},get description(){return fe.get(this)?.description},get _def(){return this._zod.def}}),Aa=f("_ZodString",(e,t)=>{Lt.init(e,t),O.init(e,t),
e._zod.processJSONSchema=(r,n,o)=>Jc(e,r,n,o)},b.derived({format:e=>Z(e).format??null,minLength:e=>Z(e).minimum??null,maxLength:e=>Z(e).maximum??null},{regex(...e){
return this.check(cn(...e))},includes(...e){return this.check(ln(...e))},startsWith(...e){return this.check(pn(...e))},endsWith(...e){return this.check(fn(...e))},
min(...e){return this.check(Pe(...e))},max(...e){return this.check(Vt(...e))},length(...e){return this.check(Gt(...e))},nonempty(...e){return this.check(Pe(1,...e))},
lowercase(e){return this.check(an(e))},uppercase(e){return this.check(un(e))},trim(){return this.check(mn())},normalize(...e){return this.check(dn(...e))},toLowerCase(){
return this.check(hn())},toUpperCase(){return this.check(gn())},slugify(){return this.check(_n())}})),En=f("ZodString",(e,t)=>{Lt.init(e,t),Aa.init(e,t)},{email(e){
return this.check(sn(Na,e))},url(e){return this.check(Yi(gf,e))},jwt(e){return this.check(fc(Tf,e))},emoji(e){return this.check(qi(_f,e))},guid(e){return this.check(
Vi(hf,e))},uuid(e){return this.check(Gi(Xt,e))},uuidv4(e){return this.check(Hi(Xt,e))},uuidv6(e){return this.check(Wi(Xt,e))},uuidv7(e){return this.check(Xi(Xt,
e))},nanoid(e){return this.check(Qi(yf,e))},cuid(e){return this.check(ec(xf,e))},cuid2(e){return this.check(tc(bf,e))},ulid(e){return this.check(rc(vf,e))},base64(e){
return this.check(uc(If,e))},base64url(e){return this.check(lc(Of,e))},xid(e){return this.check(nc(wf,e))},ksuid(e){return this.check(oc(zf,e))},ipv4(e){return this.
check(sc($f,e))},ipv6(e){return this.check(ic(kf,e))},cidrv4(e){return this.check(cc(Sf,e))},cidrv6(e){return this.check(ac(Ef,e))},e164(e){return this.check(pc(
Pf,e))},datetime(e){return this.check(dc(pf,e))},date(e){return this.check(mc(ff,e))},time(e){return this.check(hc(df,e))},duration(e){return this.check(gc(mf,e))}});
function y(e){return Ji(En,e)}var P=f("ZodStringFormat",(e,t)=>{I.init(e,t),Aa.init(e,t)}),pf=f("ZodISODateTime",(e,t)=>{Qs.init(e,t),P.init(e,t)}),ff=f("ZodISO\
Date",(e,t)=>{ei.init(e,t),P.init(e,t)}),df=f("ZodISOTime",(e,t)=>{ti.init(e,t),P.init(e,t)}),mf=f("ZodISODuration",(e,t)=>{ri.init(e,t),P.init(e,t)}),Na=f("Zod\
Email",(e,t)=>{Ms.init(e,t),P.init(e,t)});function Za(e){return sn(Na,e)}var hf=f("ZodGUID",(e,t)=>{Us.init(e,t),P.init(e,t)});var Xt=f("ZodUUID",(e,t)=>{Fs.init(e,t),P.init(e,t)});var gf=f("ZodURL",(e,t)=>{Ks.init(e,t),P.init(e,t)});var _f=f("ZodEmoji",(e,t)=>{Vs.init(e,t),P.init(e,t)});var yf=f("ZodNanoID",(e,t)=>{Gs.init(e,t),P.init(e,t)});var xf=f("ZodCUID",(e,t)=>{Hs.init(e,t),P.init(e,t)});var bf=f("ZodCUID2",(e,t)=>{Ws.init(e,t),P.init(e,t)});var vf=f("ZodULID",(e,t)=>{Xs.init(e,t),P.init(e,t)});var wf=f("ZodXID",(e,t)=>{Ys.init(e,t),P.init(e,t)});var zf=f("ZodKSUID",(e,t)=>{qs.init(e,t),P.init(e,t)});var $f=f("ZodIPv4",(e,t)=>{ni.init(e,t),P.init(e,t)});var kf=f("ZodIPv6",(e,t)=>{si.init(e,t),P.init(e,t)});var Sf=f("ZodCIDRv4",(e,t)=>{ii.init(e,t),P.init(e,t)});var Ef=f("ZodCIDRv6",(e,t)=>{ci.init(e,t),P.init(e,t)});var If=f("ZodBase64",(e,t)=>{ui.init(e,t),P.init(e,t)});var Of=f("ZodBase64URL",(e,t)=>{li.init(e,t),P.init(e,t)});var Pf=f("ZodE164",(e,t)=>{pi.init(e,t),P.init(e,t)});var Tf=f("ZodJWT",(e,t)=>{fi.init(e,t),P.init(e,t)});var Qt=f("ZodNumber",(e,t)=>{Qr.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Kc(e,r,n,o),e.isFinite=!0},b.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:r}=Z(
e);return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:r}=Z(e);return Math.min(t??Number.POSITIVE_INFINITY,
r??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:r}=Z(e);return!!t||!!r?.some(Number.isSafeInteger)},format:e=>Z(e).format??null},{gt(e,t){return this.
check(Oe(e,t))},gte(e,t){return this.check(oe(e,t))},min(e,t){return this.check(oe(e,t))},lt(e,t){return this.check(Ie(e,t))},lte(e,t){return this.check(ne(e,t))},
max(e,t){return this.check(ne(e,t))},int(e){return this.check(Ea(e))},safe(e){return this.check(Ea(e))},positive(e){return this.check(Oe(0,e))},nonnegative(e){return this.
check(oe(0,e))},negative(e){return this.check(Ie(0,e))},nonpositive(e){return this.check(ne(0,e))},multipleOf(e,t){return this.check(rt(e,t))},step(e,t){return this.
check(rt(e,t))},finite(){return this}}));function Ra(e){return _c(Qt,e)}var Af=f("ZodNumberFormat",(e,t)=>{di.init(e,t),Qt.init(e,t)});function Ea(e){return xc(
Af,e)}var In=f("ZodBoolean",(e,t)=>{mi.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Vc(e,r,n,o)});function On(e){return bc(In,e)}var Ca=f("ZodBigInt",(e,t)=>{
hi.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Gc(e,r,n,o)},b.derived({minValue:e=>Z(e).minimum??null,maxValue:e=>Z(e).maximum??null,format:e=>Z(e).
format??null},{gte(e,t){return this.check(oe(e,t))},min(e,t){return this.check(oe(e,t))},gt(e,t){return this.check(Oe(e,t))},lt(e,t){return this.check(Ie(e,t))},
lte(e,t){return this.check(ne(e,t))},max(e,t){return this.check(ne(e,t))},positive(e){return this.check(Oe(BigInt(0),e))},negative(e){return this.check(Ie(BigInt(
0),e))},nonpositive(e){return this.check(ne(BigInt(0),e))},nonnegative(e){return this.check(oe(BigInt(0),e))},multipleOf(e,t){return this.check(rt(e,t))}}));var Nf=f("ZodUnknown",(e,t)=>{gi.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Wc(e,r,n,o)});function Yt(){return zc(Nf)}var Zf=f("ZodNever",(e,t)=>{_i.
init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Hc(e,r,n,o)});function Rf(e){return $c(Zf,e)}var ja=f("ZodDate",(e,t)=>{yi.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Xc(e,r,n,o),e.min=(r,n)=>e.check(oe(r,n)),e.max=(r,n)=>e.check(ne(r,n))},b.
derived({minDate:e=>{let{minimum:t}=Z(e);return t?new Date(t):null},maxDate:e=>{let{maximum:t}=Z(e);return t?new Date(t):null}},{}));var Cf=f("ZodArray",(e,t)=>{qt(),xi.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ta(e,r,n,o),e.element=t.element},{min(e,t){return this.check(Pe(e,t))},
nonempty(e){return this.check(Pe(1,e))},max(e,t){return this.check(Vt(e,t))},length(e,t){return this.check(Gt(e,t))},unwrap(){return this.element}});function ue(e,t){
return Sc(Cf,e,t)}var jf=f("ZodObject",(e,t)=>{qt(),wi.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ra(e,r,n,o),b.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){
return le(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(b.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(b.mergeDefs(
this._zod.def,{catchall:Yt()}))},loose(){return this.clone(b.mergeDefs(this._zod.def,{catchall:Yt()}))},strict(){return this.clone(b.mergeDefs(this._zod.def,{catchall:Rf()}))},
strip(){return this.clone(b.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return b.extend(this,e)},safeExtend(e){return b.safeExtend(this,e)},merge(e){
return b.merge(this,e)},pick(e){return b.pick(this,e)},omit(e){return b.omit(this,e)},partial(...e){return b.partial(La,this,e[0])},exactPartial(...e){return b.
partial(Ua,this,e[0],"exactPartial")},required(...e){return b.required(Fa,this,e[0])}});function v(e,t){let r={type:"object",shape:e??{},...b.normalizeParams(t)};
return new jf(r)}var Df=f("ZodUnion",(e,t)=>{zi.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>na(e,r,n,o),e.options=t.options});function Ne(e,t){return new Df({type:"u\
nion",options:e,...b.normalizeParams(t)})}var Lf=f("ZodIntersection",(e,t)=>{$i.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>oa(e,r,n,o)});function Uf(e,t){return new Lf({type:"intersection",
left:e,right:t})}var Ia=f("ZodRecord",(e,t)=>{qt(),ki.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>sa(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});function Da(e,t,r){
return!t||!t._zod?new Ia({type:"record",keyType:y(),valueType:e,...b.normalizeParams(t)}):new Ia({type:"record",keyType:e,valueType:t,...b.normalizeParams(r)})}var Sn=f("ZodEnum",(e,t)=>{Si.init(e,t),O.init(e,t),e._zod.processJSONSchema=(n,o,s)=>Yc(e,n,o,s),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.
keys(t.entries));e.extract=(n,o)=>{let s={};for(let i of n)if(r.has(i))s[i]=t.entries[i];else throw new Error(`Key ${i} not found in enum`);return new Sn({...t,
checks:[],...b.normalizeParams(o),entries:s})},e.exclude=(n,o)=>{let s={...t.entries};for(let i of n)if(r.has(i))delete s[i];else throw new Error(`Key ${i} not \
found in enum`);return new Sn({...t,checks:[],...b.normalizeParams(o),entries:s})}});function le(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):
e;return new Sn({type:"enum",entries:r,...b.normalizeParams(t)})}var Ff=f("ZodLiteral",(e,t)=>{Ei.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>qc(e,r,n,o),e.values=new Set(t.values),Object.defineProperty(e,"value",
{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function q(e,t){
return new Ff({type:"literal",values:Array.isArray(e)?e:[e],...b.normalizeParams(t)})}var Mf=f("ZodTransform",(e,t)=>{qt(),Ii.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ea(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new Ee(
e.constructor.name);r.addIssue=s=>{if(typeof s=="string")r.issues.push(b.issue(s,r.value,t));else{let i=s;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"in\
put"in i||(i.input=r.value),i.inst??(i.inst=e),r.issues.push(b.issue(i))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(s=>(r.value=s,r)):(r.
value=o,r)}});function Bf(e){return new Mf({type:"transform",transform:e})}var La=f("ZodOptional",(e,t)=>{en.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>kn(
e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Oa(e){return new La({type:"optional",innerType:e})}var Ua=f("ZodExactOptional",(e,t)=>{Oi.init(e,t),O.init(
e,t),e._zod.processJSONSchema=(r,n,o)=>kn(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Jf(e){return new Ua({type:"optional",innerType:e})}var Kf=f("Zod\
Nullable",(e,t)=>{Pi.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ia(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Pa(e){return new Kf({type:"\
nullable",innerType:e})}var Vf=f("ZodDefault",(e,t)=>{Ti.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ua(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});
function Gf(e,t){return new Vf({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():b.shallowClone(t)}})}var Hf=f("ZodPrefault",(e,t)=>{
Ai.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>la(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Wf(e,t){return new Hf({type:"prefault",innerType:e,
get defaultValue(){return typeof t=="function"?t():b.shallowClone(t)}})}var Fa=f("ZodNonOptional",(e,t)=>{Ni.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>ca(
e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Xf(e,t){return new Fa({type:"nonoptional",innerType:e,...b.normalizeParams(t)})}var Yf=f("ZodCatch",(e,t)=>{Zi.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>pa(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function qf(e,t){
return new Yf({type:"catch",innerType:e,catchValue:typeof t=="function"?t:b.constantCatch(t)})}var Qf=f("ZodPipe",(e,t)=>{Ri.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>fa(e,r,n,o),e.in=t.in,e.out=t.out});function Ta(e,t){return new Qf({type:"\
pipe",in:e,out:t})}var ed=f("ZodReadonly",(e,t)=>{Ci.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>da(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function td(e){return new ed(
{type:"readonly",innerType:e})}var rd=f("ZodCustom",(e,t)=>{ji.init(e,t),O.init(e,t),e._zod.processJSONSchema=(r,n,o)=>Qc(e,r,n,o)});function nd(e,t={}){return Ec(rd,e,t)}function od(e,t){return Ic(e,t)}var de={};Wn(de,{bigint:()=>ud,boolean:()=>ad,date:()=>ld,number:()=>cd,string:()=>id});function id(e){return Ki(En,e)}function cd(e){return yc(Qt,e)}function ad(e){return vc(In,e)}function ud(e){return wc(Ca,e)}function ld(e){return kc(ja,e)}var Ma={required:!0,description:"Your gelato account",props:{base_url:{displayName:"Base URL",required:!0,type:"SHORT_TEXT"},access_token:{displayName:"Access T\
oken",required:!0,type:"SECRET_TEXT"},region:{displayName:"Region",required:!1,options:{disabled:!1,options:[{label:"EU",value:"eu"},{label:"US",value:"us"}]},type:"\
STATIC_DROPDOWN"},port:{displayName:"Port",required:!1,type:"NUMBER"},tls:{displayName:"TLS",required:!1,defaultValue:!0,type:"CHECKBOX"}},type:"CUSTOM_AUTH",displayName:"\
Connection"},Ba={displayName:"API Key",required:!0,description:"key",type:"SECRET_TEXT"},pd={displayName:"Login",required:!0,description:"basic",username:{displayName:"\
User",description:"u"},password:{displayName:"Pass",description:"p"},type:"BASIC_AUTH"},fd={displayName:"Connection",required:!0,description:"oauth",authUrl:"ht\
tps://affogato.test/authorize",tokenUrl:"https://affogato.test/token",scope:["read","write"],grantType:"both_client_credentials_and_authorization_code",type:"OA\
UTH2"},dd=[{name:"@activepieces/piece-gelato",auth:Ma,validate:!0},{name:"@activepieces/piece-sorbet",auth:Ba,validate:!0},{name:"@activepieces/piece-granita",auth:pd,
validate:!0},{name:"@activepieces/piece-affogato",auth:fd},{name:"@activepieces/piece-water",auth:null},{name:"@activepieces/piece-sundae",auth:[Ba,Ma],validate:!0}];
function Pn(e,t,r){let{name:n,official:o=!1,displayName:s=n.replace(/^.*piece-/,"")}=t,{version:i="0.1.0",auth:c=null,validate:a=!1}=t;e.database.pieces.push({name:n,
displayName:s,version:i,auth:c,validate:a,platformId:o?null:r})}function Ja(e,t){for(let r of dd)Pn(e,r,t)}function Ze(e,{name:t,platformId:r,version:n}){let o=e.
database.pieces.filter(i=>i.name===t&&(i.platformId===null||i.platformId===r)),s=n===void 0?o.at(-1):o.find(i=>i.version===n);if(!s||e.settings.hiddenPieces.includes(
t))throw br(t);return s}function er(e){return e?[e].flat():[]}function Ka(e,t){let r=v({version:y().optional()});async function n(o,s,i){await md(o,t.settings.pieces);
let{platformId:c}=wr(t,i),a=Ze(t,{name:o,platformId:c,version:s}),{validate:u,...l}=a;return{...l,description:"",pieceType:a.platformId===null?"OFFICIAL":"CUSTO\
M",actions:{},triggers:{}}}e({method:"GET",url:"/pieces/:name",query:r,params:v({name:y()}),handle:({params:o,query:{version:s},incoming:i})=>n(o.name,s,i.headers.
authorization)}),e({method:"GET",url:"/pieces/:scope/:name",query:r,params:v({scope:y(),name:y()}),handle:({params:{scope:o,name:s},query:{version:i},incoming:c})=>n(
`${o}/${s}`,i,c.headers.authorization)}),e({method:"POST",url:"/pieces",status:201,allow:["SERVICE","ADMIN"],handle:()=>({})})}async function md(e,t){if(t===403)
throw dt();if(t===404)throw br(e);if(t===500)throw new E("pieces cannot be read");t==="hang"&&await new Promise(()=>{})}async function Ha(e,t){let{value:r,pieceName:n}=t;switch(Wa(r),r.type){case"NO_AUTH":return r;case"CLOUD_OAUTH2":throw new w("INVALID_CLOUD_CLAIM",{appName:n});case"\
PLATFORM_OAUTH2":return Ga(e,t,gd(e,t));case"OAUTH2":{let o=await Ga(e,t,String(r.client_secret));return await Va(e,{...t,value:o}),o}default:return await Va(e,
t),r}}async function Va(e,{value:t,pieceName:r,platformId:n}){if(!e.settings.engine.validate)return;let o=await e.engine.validateAuth(Ze(e,{name:r,platformId:n}),
t);if(!o.valid)throw new w("INVALID_APP_CONNECTION",{error:o.error})}var hd=/^\{\{([^{}]*)\|ap_sep_v1\|([^{}]*)\}\}$/;function Wa(e){if(typeof e=="string"){let[
,t]=hd.exec(e)??[];if(t===void 0)return;throw new w("SECRET_MANAGER_GET_SECRET_FAILED",{connectionId:t,message:"secret manager connection not found"})}typeof e==
"object"&&e!==null&&Object.values(e).forEach(Wa)}function gd(e,{value:t,pieceName:r,platformId:n}){let o={pieceName:r,clientId:String(t.client_id),platformId:n},
s=e.database.oauthApps.find(i=>i.platformId===n&&i.pieceName===r&&i.clientId===o.clientId);if(!s)throw pt("oauth_app",o);return s.clientSecret}async function Ga(e,{
value:t,pieceName:r,platformId:n},o){let s=Ze(e,{name:r,platformId:n}),i=String(er(s.auth).find(p=>p.type==="OAUTH2")?.tokenUrl??""),c=String(t.code),a={clientId:t.
client_id,tokenUrl:i,redirectUrl:t.redirect_url};if(!yd(i,e.settings.ssrfAllowList))throw new w("INVALID_CLAIM",{...a,message:"unknown error"});let u=t.grant_type!==
"client_credentials",l=e.usedCodes.has(c);if(u&&e.usedCodes.add(c),await e.clock.pause(e.settings.delays.oauth),u&&(l||c.startsWith("bad")))throw new w("INVALID\
_CLAIM",a);return xd(e,t,{tokenUrl:i,clientSecret:o})}var _d=/^(localhost|127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\]|\[f[cd])/;function yd(e,t){
if(!URL.canParse(e))return!1;let{hostname:r}=new URL(e);return t.includes(r)||!_d.test(r)}function xd(e,t,{tokenUrl:r,clientSecret:n}){let o=`access-${e.ids.text(
16)}`,s=`refresh-${e.ids.text(16)}`,{scope:i}=t;return{type:t.type,access_token:o,refresh_token:s,expires_in:3600,token_type:"bearer",scope:i,data:{access_token:o,
refresh_token:s,expires_in:3600,token_type:"bearer",scope:i},claimed_at:Math.trunc(e.clock.now()/1e3),token_url:r,client_id:t.client_id,client_secret:n,redirect_url:t.
redirect_url,grant_type:t.grant_type??"authorization_code",authorization_method:t.authorization_method??"BODY",code:t.code,...t.props===void 0?{}:{props:t.props}}}var bd="idx_app_connection_platform_id_and_external_id";async function tr(e,t){let{platformId:r,pieceName:n,projectIds:o}=t;Nn(e,r,o);let s=kd(e,t),i=await Ha(e,
{value:t.value,pieceName:n,platformId:r}),c=C(t.externalId??e.ids.id()),a=wd(e,{...t,externalId:c});await e.clock.yieldFor(e.settings.window);let u=zd(e,a,{externalId:c,
displayName:Tn(e,t.displayName),type:t.type,pieceName:C(n),projectIds:o,platformId:r,scope:t.scope,status:"ACTIVE",ownerId:t.ownerId,metadata:t.metadata,pieceVersion:s,
preSelectForNewProjects:t.preSelectForNewProjects??a?.preSelectForNewProjects??!1,value:i});return An(e,{id:u,platformId:r,scope:t.scope,projectIds:o})}var vd=/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;
function Tn(e,t){let r=C(t);return e.settings.newer.visibleNamesOnly?r.replace(vd,""):r}async function An(e,t){await e.clock.yieldFor(e.settings.reread);let{id:r,
platformId:n,scope:o,projectIds:s=[]}=t,i=e.database.connections.near("id",r).find(c=>c.id===r&&c.platformId===n&&c.scope===o&&s.every(a=>c.projectIds.includes(
a)));if(!i)throw pt("app_connection",t);return i}function wd(e,{platformId:t,scope:r,externalId:n,projectIds:o}){return e.database.connections.near("externalId",
n).find(s=>s.platformId===t&&s.scope===r&&s.externalId===n&&o.every(i=>s.projectIds.includes(i)))}function zd(e,t,r){let{connections:n}=e.database;if(t)return n.
update(t,r),t.id;Me(bd,r.platformId,r.externalId);let o=e.clock.date(),s={id:e.ids.id(),created:o,updated:o,...r};return n.insert(s),s.id}function Nn(e,t,r){let{
projects:n}=e.database;if([...new Set(r)].flatMap(s=>n.near("id",s).filter(i=>i.id===s&&i.platformId===t&&i.deleted===null)).length!==r.length)throw Y({entityType:"\
Project"})}var $d=/^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/;function kd(e,{pieceName:t,pieceVersion:r,platformId:n}){if(r===void 0)return Ze(e,{name:C(t),platformId:n}).
version;if($d.test(r))return r;throw new w("VALIDATION",{message:"Invalid piece version"})}var rr=e=>e.nullable().optional(),Re=Da(y(),Yt()),U=y().min(1),nr=e=>Ne([e.transform(t=>[t]),ue(e)]).optional(),Rn={cursor:y().optional(),limit:de.number().default(
10)},Xa=v(Rn),Sd=/^[0-9a-zA-Z]{21}$/,Ce=v({id:y()}),it=v({id:y().regex(Sd)}),Ya=/^[^./]+$/,qa={externalId:rr(y()),metadata:rr(Re),maxConcurrentJobs:rr(Ra())},Qa=v(
{displayName:y().regex(Ya),...qa,globalConnectionExternalIds:ue(y()).optional(),alertReceiverEmail:rr(Za())}),eu=v({displayName:y().regex(Ya).optional(),...qa}),
tu=v({...Rn,limit:de.number().default(50),externalId:y().optional(),displayName:y().optional()}),Zn={code_challenge:y().optional(),authorization_method:le(["HEA\
DER","BODY"]).optional(),props:Re.optional()},Ed=[v({type:q("SECRET_TEXT"),secret_text:U}),v({type:q("BASIC_AUTH"),username:U,password:U}),v({type:q("CUSTOM_AUT\
H"),props:Re}),v({type:q("OIDC"),props:Re}),v({type:q("NO_AUTH")}),v({type:q("OAUTH2"),client_id:U,client_secret:U,code:U,scope:y(),redirect_url:U,grant_type:le(
["authorization_code","client_credentials"]).optional(),...Zn}),v({type:q("PLATFORM_OAUTH2"),client_id:U,code:U,scope:y(),redirect_url:U,...Zn}),v({type:q("CLOU\
D_OAUTH2"),client_id:U,code:U,scope:y(),...Zn})];function ru(e){let t=Ed.map(r=>v({displayName:y(),pieceName:y(),metadata:Re.optional(),pieceVersion:y().optional(),
type:r.shape.type,value:r,...e}));return Ne(t)}var nu=ru({scope:q("PLATFORM"),projectIds:ue(y()),externalId:y().optional(),preSelectForNewProjects:On().optional()}),
ou=ru({externalId:y(),projectId:y()}),su=v({displayName:U,projectIds:ue(y()).optional(),metadata:Re.optional(),preSelectForNewProjects:On().optional()}),Cn={...Rn,
pieceName:y().optional(),displayName:y().optional(),status:nr(le(["ACTIVE","MISSING","ERROR"]))},jn=le(["PLATFORM","PROJECT"]).optional(),iu=v({...Cn,scope:jn,kind:y().
optional()}),cu=v({...Cn,scope:jn,projectId:y(),externalIds:nr(y())}),au=v({...Cn,scope:jn,projectIds:nr(y()),ownerIds:nr(y())});function uu(e,t){let r="/app-connections",n=["SERVICE","USER","ADMIN"];e({method:"GET",url:r,allow:n,query:cu,wrongToken:()=>new E("Cannot read properties of un\
defined (reading 'type')",{statusCode:401}),handle:({query:o,principal:s})=>{let i=J(t,s,o.projectId),c=t.settings.newer.externalIdsFilter?o.externalIds:void 0;
return ve(t,o,a=>a.platformId===i.platformId&&a.projectIds.includes(i.id)&&(o.scope===void 0||a.scope===o.scope)&&(c===void 0||c.includes(a.externalId)),t.database.
connections.near("projectIds",i.id))}}),e({method:"POST",url:r,allow:n,status:201,body:ou,handle:async({body:{projectId:o,...s},principal:i})=>{let{platformId:c}=J(
t,i,o),a=await tr(t,{...s,scope:"PROJECT",platformId:c,ownerId:i.userId??"",projectIds:[o],metadata:s.metadata??null});return be(t,a)}}),e({method:"DELETE",url:`${r}\
/:id`,allow:n,status:204,params:Ce,handle:({params:{id:o},principal:s})=>{let{connections:i}=t.database,c=i.near("id",o).find(a=>a.id===o&&a.platformId===s.platformId);
if(!c)throw Y({entityId:o,entityType:"app_connection"});if(c.scope==="PLATFORM"&&t.settings.newer.refusesPlatformDelete)throw Id();c.scope==="PROJECT"&&i.remove(
c)}})}var Id=()=>new w("AUTHORIZATION",{message:"a connection of the platform cannot be deleted in a project"});var Od={"application/json":async(e,t)=>Nd(await lu(e,t)),"text/plain":lu,"multipart/form-data":async({read:e})=>{await e(1/0)}},Pd=["GET","HEAD","TRACE"];async function fu(e,{
limit:t,isKnownPath:r}){let{method:n,headers:o}=e,s=o["content-type"];if(Pd.includes(n)||(s===void 0?Td(o):n==="OPTIONS"&&o["content-length"]===void 0))return;let i=Od[Ad(
String(s??""))];if(i)return i(e,t);if(r)throw new E("Unsupported Media Type",{statusCode:415,code:"FST_ERR_CTP_INVALID_MEDIA_TYPE"})}function Td(e){return e["tr\
ansfer-encoding"]===void 0&&(e["content-length"]??"0")==="0"}function Ad(e){let[t=""]=e.split(";");return t.trim().toLowerCase()}async function lu({headers:e,read:t},r){
if(Number(e["content-length"])>r)throw ct();return(await t(r)).toString()}var ct=()=>new E("Request body is too large",{statusCode:413,code:"FST_ERR_CTP_BODY_TO\
O_LARGE"});function Nd(e){if(e==="")throw pu("EMPTY_JSON_BODY","Body cannot be empty when content-type is set to 'application/json'");try{return JSON.parse(e.replace(
/^\ufeff/,""),Zd.test(e)?Rd:void 0)}catch{throw pu("INVALID_JSON_BODY","Body is not valid JSON but content-type is set to 'application/json'")}}var Zd=/__proto__|constructor|\\u/;
function Rd(e,t){if(e==="__proto__"||e==="constructor"&&typeof t=="object"&&t!==null&&"prototype"in t)throw new SyntaxError("a forbidden name");return t}var pu=(e,t)=>new E(
t,{statusCode:400,code:`FST_ERR_CTP_${e}`});function du(e,t){let r=le(["ENABLED","DISABLED"]);e({method:"GET",url:"/flows",allow:["SERVICE","USER","ADMIN"],query:v({projectId:y(),limit:de.number().default(
10),status:Ne([r.transform(n=>[n]),ue(r)]).optional()}),handle({query:n,principal:o}){let s=J(t,o,n.projectId);return{data:t.database.flows.filter(c=>c.projectId===
s.id&&(n.status?.includes(c.status)??!0)).slice(0,n.limit),next:null,previous:null}}})}function mu(e,t){let r="/global-connections",n=["SERVICE","ADMIN"];e({method:"POST",url:r,allow:n,status:201,body:nu,handle:async({body:o,principal:s})=>{or(t);
let{platformId:i,userId:c=""}=s;return be(t,await tr(t,{...o,platformId:i,ownerId:c,metadata:null}))}}),e({method:"GET",url:r,allow:n,query:iu,handle:({query:o,
principal:s})=>{or(t);let i=t.settings.newer.kinds?o.kind:void 0;return ve(t,o,c=>hu(c,s.platformId)&&(i===void 0||kr(c)===i))}}),e({method:"POST",url:`${r}/:id`,
allow:n,params:it,body:su,handle:async({params:o,body:s,principal:i})=>(or(t),be(t,await Cd(t,o.id,i.platformId,s)))}),e({method:"DELETE",url:`${r}/:id`,allow:n,
status:204,params:it,handle:({params:o,principal:s})=>{or(t),jd(t,o.id,s.platformId)}})}function or(e){if(!e.settings.plan.globalConnectionsEnabled)throw ft("Fe\
ature is disabled")}function hu(e,t){return e.scope==="PLATFORM"&&e.platformId===t}async function Cd(e,t,r,{displayName:n,projectIds:o,preSelectForNewProjects:s}){
o!==void 0&&Nn(e,r,o);let{connections:i}=e.database,c=i.near("id",t).find(a=>a.id===t&&hu(a,r));return c&&i.update(c,{displayName:Tn(e,n),...o===void 0?{}:{projectIds:o},
...s===void 0?{}:{preSelectForNewProjects:s}}),An(e,{id:t,platformId:r,scope:"PLATFORM"})}function jd(e,t,r){let{connections:n}=e.database,o=n.near("id",t).find(
s=>s.id===t&&s.platformId===r);if(!o)throw Y({entityType:"AppConnection",entityId:t});o.scope==="PLATFORM"&&n.remove(o)}var xu=require("node:crypto");var Dn="idx_project_platform_id_external_id";function he(e,t){let r=Dd(e,t);return Ld(e,r.platformId,r.externalId),e.database.projects.insert(r),r}function Dd(e,{
platformId:t,ownerId:r,type:n="TEAM",planName:o="platform",...s}){let i=typeof s.externalId=="string"?C(s.externalId):null,c=C(s.displayName),a=e.ids.id(),u=s.created??
e.clock.date(),l=u;return{id:a,created:u,updated:l,deleted:null,ownerId:r,displayName:c,platformId:t,maxConcurrentJobs:s.maxConcurrentJobs??null,type:n,icon:{color:"\
RED"},externalId:i,releasesEnabled:!1,metadata:s.metadata??null,poolId:null,plan:{id:e.ids.id(),created:u,updated:l,projectId:a,locked:!1,name:o,piecesFilterType:"\
NONE",pieces:[]}}}function Ld(e,t,r){if(r!==null&&(Me(Dn,t,r),Ln(e,t,r)))throw oo(Dn)}function Ln(e,t,r){return e.database.projects.near("externalId",r).find(n=>n.
platformId===t&&n.externalId===r&&n.deleted===null)}function De({deleted:e,...t}){return{...t,analytics:{totalUsers:0,activeUsers:0,totalFlows:0,activeFlows:0}}}
function gu(e,t){let r="/projects",n=["SERVICE","USER","ADMIN"],o=["SERVICE","ADMIN"];e({method:"GET",url:r,allow:n,query:tu,handle:({query:s,principal:i})=>Ud(
t,i,s)}),e({method:"POST",url:r,allow:o,status:201,body:Qa,handle:async({body:s,principal:i})=>De(await Fd(t,i,s))}),e({method:"GET",url:`${r}/:id`,allow:n,params:Ce,
handle:({params:s,principal:i})=>De(J(t,i,s.id))}),e({method:"POST",url:`${r}/:id`,allow:o,params:Ce,body:eu,handle:({params:s,body:i,principal:c})=>{let a=J(t,
c,s.id);return Jd(t,a,i),De(a)}}),e({method:"DELETE",url:`${r}/:id`,allow:o,status:204,params:Ce,handle:({params:s,principal:i})=>Kd(t,J(t,i,s.id))})}function Ud(e,t,r){
let n=r.externalId===void 0?void 0:C(r.externalId),o=r.displayName===void 0?()=>!0:_t(r.displayName),{projects:s}=e.database,i=u=>u.deleted===null&&o(u.displayName)&&
(n===void 0||n!==""&&u.externalId===n)&&zr(e,t,u),c=n===void 0?void 0:s.near("externalId",n),a=po(e,{sorted:s.sorted(i,c),passes:i},r);return{...a,data:a.data.map(
De)}}async function Fd(e,{platformId:t,userId:r=""},{globalConnectionExternalIds:n=[],...o}){Bd(e,t),await e.clock.yieldFor(e.settings.window);let s=he(e,{...o,
platformId:t,ownerId:r});return n.length>0&&Md(e,s,n),s}function Md({database:{connections:e}},{id:t,platformId:r},n){let o=e.rows.filter(s=>s.platformId===r&&s.
scope==="PLATFORM"&&n.includes(s.externalId));for(let s of o)e.update(s,{projectIds:[...s.projectIds,t]})}function Bd(e,t){let{teamProjectsLimit:r}=e.settings.plan;
if(r==="NONE")throw new w("VALIDATION",{message:"Team projects are not available on your current plan"});let n=o=>o.platformId===t&&o.type==="TEAM"&&o.deleted===
null;if(r==="ONE"&&e.database.projects.find(n))throw ft("Maximum limit of 1 team project reached for this plan. Upgrade your plan to add more team projects.")}function Jd(e,t,{
displayName:r,externalId:n,metadata:o,maxConcurrentJobs:s}){let i=n?.trim()?C(n):void 0;if(i!==void 0){if(e.database.projects.near("externalId",i).find(a=>a!==t&&
a.externalId===i&&a.deleted===null))throw new w("PROJECT_EXTERNAL_ID_ALREADY_EXISTS",{externalId:i});Me(Dn,t.platformId,i)}e.database.projects.update(t,{...r===
void 0?{}:{displayName:C(r)},...i===void 0?{}:{externalId:i},...o===void 0?{}:{metadata:o},...s===void 0?{}:{maxConcurrentJobs:s}})}function Kd(e,t){let{projects:r,
connections:n}=e.database;t.deleted=e.clock.date();let o=()=>{r.remove(t);let c=n.near("projectIds",t.id).filter(({scope:a,projectIds:u})=>a==="PROJECT"&&u.includes(
t.id));for(let a of c)n.remove(a)},{hardDelete:s}=e.settings.delays;s>0?e.clock.later(s,o):o()}function sr(e,t){let r=e.clock.date(),n={id:e.ids.id(),created:r,updated:r,...t,projectIds:new Set};return e.database.users.push(n),n}function Un({projectIds:e,
...t}){return{...t,status:"ACTIVE"}}function _u(e,t){e({method:"GET",url:"/users",allow:["SERVICE","ADMIN"],query:Xa,handle:({query:r,principal:{platformId:n}})=>{
let o=t.database.users.toSorted(bt),s=vt(t,{sorted:o,passes:i=>i.platformId===n},r);return{...s,data:s.data.map(Un)}}})}function bu(e,t){e({method:"POST",url:"/managed-authn/external-token",body:v({externalAccessToken:y()}),handle:async({body:r})=>{let n=Gd(t,r.externalAccessToken),
o=await Wd(t,n);return t.settings.newer.renamesProjects&&Xd(t,o,n.projectDisplayName),qd(t,Yd(t,n,o),o)}})}var Vd=["ADMIN","EDITOR","OPERATOR","VIEWER"];function Gd(e,t){
let[r="",n="",o=""]=t.split("."),{alg:s,kid:i}=yu(r),c=e.database.signingKeys.find(({id:p})=>p===i);if(!c)throw M(`signing key not found signingKeyId=${i}`);if(s!==
"RS256")throw M("invalid algorithm");let a=Buffer.from(`${r}.${n}`);if(!(0,xu.verify)("RSA-SHA256",a,c.publicKey,Buffer.from(o,"base64url")))throw M("invalid si\
gnature");let u=yu(n);Hd(u,Math.floor(e.clock.now()/1e3));let{role:l}=u;if(l!==void 0&&!Vd.includes(String(l).toUpperCase()))throw M("ENTITY_NOT_FOUND");return{
...u,platformId:c.platformId}}function Hd({nbf:e,exp:t},r){if(e!==void 0){if(typeof e!="number")throw M("invalid nbf value");if(e>r)throw M("jwt not active")}if(t!==
void 0){if(typeof t!="number")throw M("invalid exp value");if(t<=r)throw M("jwt expired")}}function yu(e){try{return Object(JSON.parse(Buffer.from(e,"base64url").
toString()))}catch{throw M("jwt malformed")}}async function Wd(e,{platformId:t,externalProjectId:r}){let n=r===void 0?e.database.projects.find(o=>o.platformId===
t&&o.deleted===null):Ln(e,t,r);return n||(await e.clock.yieldFor(e.settings.window),he(e,{platformId:t,ownerId:e.database.platforms.find(({id:o})=>o===t)?.ownerId??
"",displayName:r??"",externalId:r,planName:"default-embeddings-limit"}))}function Xd(e,t,r){r&&e.database.projects.update(t,{displayName:C(r)})}function Yd(e,{platformId:t,
externalUserId:r,firstName:n="",lastName:o=""},s){let c=e.database.users.find(a=>a.platformId===t&&(r===void 0||a.externalId===r))??sr(e,{platformId:t,externalId:r??
null,email:`${e.ids.id()}@managed.test`,firstName:n,lastName:o,platformRole:"MEMBER"});return c.projectIds.add(s.id),c}function qd(e,t,{id:r}){let{id:n,platformId:o,
platformRole:s}=t,i=s==="ADMIN"?"ADMIN":"USER";return{...Un(t),token:ye(e,{type:i,platformId:o,userId:n,projectId:r}),projectId:r}}function vu(e,t){e({method:"POST",url:"/oauth-apps",allow:["ADMIN"],status:201,body:v({pieceName:y(),clientId:y(),clientSecret:y()}),handle:({body:r,principal:{
platformId:n}})=>(t.database.oauthApps.push({...r,platformId:n}),{id:t.ids.id(),platformId:n,pieceName:r.pieceName,clientId:r.clientId})})}function wu(e,t){e({method:"GET",url:"/platform-app-connections",allow:["SERVICE","ADMIN"],query:au,handle:({query:r,principal:{platformId:n}})=>{let o=r.projectIds&&
new Set(r.projectIds),s=ve(t,r,c=>c.platformId===n&&(r.scope===void 0||c.scope===r.scope)&&(o===void 0||c.projectIds.some(a=>o.has(a)))&&(r.ownerIds===void 0||r.
ownerIds.includes(c.ownerId))),i=Qd(t);return{...s,data:s.data.map(c=>({...c,projects:i(c.projectIds)}))}}})}function Qd(e){let{projects:t}=e.database;return r=>r.
flatMap(n=>{let o=t.near("id",n).find(s=>s.id===n);return o&&o.deleted===null?[{id:n,displayName:o.displayName,type:o.type}]:[]})}function ir(e,{apiKey:t=`sk-${e.ids.text(64)}`,withTestPieces:r=!1}={}){let n=e.ids.id(),{id:o}=sr(e,{platformId:n,externalId:null,email:"ada@vendor.test",firstName:"\
Ada",lastName:"Vendor",platformRole:"ADMIN"}),s=ye(e,{type:"ADMIN",platformId:n,userId:o}),i={id:n,created:e.clock.date(),name:"Vendor",apiKey:t,ownerId:o,adminToken:s};
return e.database.platforms.push(i),he(e,{platformId:n,ownerId:o,displayName:"Ada's Project",type:"PERSONAL"}),r&&Ja(e,n),i}function zu(e,t){e({method:"GET",url:"\
/platforms/:id",allow:["SERVICE","USER","ADMIN"],params:it,handle:({params:{id:r},principal:n})=>{let o=t.database.platforms.find(s=>s.id===r);if(o&&n.platformId===
r)return em(o,t.settings);throw new w("AUTHORIZATION",{message:"You are not authorized to access this platform"})}}),e({method:"GET",url:"/api-keys",allow:["ADM\
IN"],handle:({principal:{platformId:r}})=>({data:t.database.platforms.filter(({id:s})=>s===r).map(({created:s,apiKey:i})=>({created:s,platformId:r,truncatedValue:i.
slice(-4)})),next:null,previous:null})})}function em({id:e,created:t,name:r,ownerId:n},{plan:o,hiddenPieces:s}){return{id:e,created:t,updated:t,ownerId:n,name:r,
...{filteredPieceNames:s,filteredPieceBehavior:"BLOCKED"},plan:{platformId:e,...o}}}function cr(e){let t=Object.create(null);for(let r of e.split("&")){if(r==="")continue;let n=r.indexOf("]="),o=n===-1?r.indexOf("="):n+1,s=o===-1?r:r.slice(0,o),
i=o===-1?"":r.slice(o+1);ku(t,tm($u(s)),$u(i))}return t}function $u(e){let t=e.replaceAll("+"," ");try{return decodeURIComponent(t)}catch{return t}}function tm(e){
let t=e.indexOf("[");return t<=0||!e.endsWith("]")?[e]:[e.slice(0,t),...e.slice(t+1,-1).split("][")]}function ku(e,[t="",...r],n){let o=e[t];if(r.length===0)e[t]=
o===void 0?n:[o,n].flat();else if(r[0]==="")e[t]=[o??[],n].flat();else{let s=typeof o=="object"&&!Array.isArray(o)?o:Object.create(null);e[t]=s,ku(s,r,n)}}var rm=100,ar=class{#e=[];add(t,r,n){this.#e.push({method:t,segments:r.split("/"),route:n})}find(t,r){let n=t==="HEAD"?"GET":t,o=this.#e.filter(i=>i.method===n);
if(o.length===0)return;let s=nm(r);for(let{segments:i,route:c}of o){let a=om(i,s);if(a)return{route:c,params:a}}}};function nm(e){let[t=""]=e.split(/[?#]/,1);try{
return t.replace(/(?<=.)\/$/,"").split("/").map(decodeURIComponent)}catch{throw new E(`'${e}' is not a valid url component`,{statusCode:400,code:"FST_ERR_BAD_UR\
L"})}}function om(e,t){if(e.length!==t.length)return;let r={};for(let[n,o]of e.entries()){let s=t[n]??"";if(o.startsWith(":")){if(s.length>rm)return;r[o.slice(1)]=
s}else if(o!==s)return}return r}function Su(e){let t=new ar;function r(n){t.add(n.method,`/api/v1${n.url}`,n)}return{define:r,find:t.find.bind(t),run:sm.bind(null,e)}}async function sm(e,t,r){
let n={...r,params:Fn("params",t.params,r.params),body:Fn("body",t.body,r.body??null),query:Fn("querystring",t.query,r.query)},o=im(e,t,r.incoming.headers.authorization);
return await e.clock.pause(t.method==="GET"?e.settings.delays.read:e.settings.delays.write),{body:await t.handle({...n,principal:o}),status:t.status??200}}function Fn(e,t,r){
if(!t)return r;let n=t.safeParse(r);if(n.success)return n.data;let o=n.error.issues.map(({path:s,message:i})=>`${e}/${s.join("/")} ${i}`);throw new E(o.join(", "),
{statusCode:400,code:"FST_ERR_VALIDATION"})}function im(e,{allow:t,wrongToken:r},n){try{return t?eo(e,n,t):{type:"UNKNOWN",platformId:""}}catch(o){throw r&&o instanceof
w&&o.status===401?r():o}}var Mn=require("node:crypto");var Bn=()=>(0,Mn.generateKeyPairSync)("rsa",{modulusLength:2048}),ur,Eu=new WeakMap;function cm(e,t){ur??=Bn();let r=Eu.get(t);if(r!==void 0)return r;let n=e.ids.id(),{publicKey:o}=ur,s=e.clock.date();return e.database.signingKeys.push({id:n,created:s,
displayName:"fake-server",platformId:t.id,publicKey:o}),Eu.set(t,n),n}function Iu(e,t){let r=cm(e,t);return ur??=Bn(),{signingKeyId:r,signingKey:String(ur.privateKey.
export({type:"pkcs1",format:"pem"}))}}function Ou(e,t){e({method:"POST",url:"/signing-keys",allow:["ADMIN"],status:201,body:v({displayName:y()}),handle:({body:r,
principal:n})=>am(t,n.platformId,r.displayName)}),e({method:"GET",url:"/signing-keys",allow:["ADMIN"],handle:({principal:{platformId:r}})=>({data:t.database.signingKeys.
filter(o=>o.platformId===r).map(Pu),next:null,previous:null})})}function am(e,t,r){let{publicKey:n,privateKey:o}=Bn(),i={id:e.ids.id(),created:e.clock.date(),displayName:r,
platformId:t,publicKey:n};return e.database.signingKeys.push(i),{...Pu(i),privateKey:o.export({type:"pkcs1",format:"pem"})}}function Pu({id:e,created:t,platformId:r,
publicKey:n,displayName:o}){return{id:e,created:t,updated:t,platformId:r,publicKey:n.export({type:"pkcs1",format:"pem"}),algorithm:"RSA",displayName:o}}var um={ENTERPRISE:"ee",CLOUD:"cloud",COMMUNITY:"ce"},Jn=50,lm=6e4;function Tu(e,t){e({method:"GET",url:"/flags",handle:({incoming:r})=>pm(t,r.origin)}),e({method:"\
GET",url:"/health",handle:()=>({status:"Healthy"})}),e({method:"POST",url:"/authentication/sign-in",body:v({email:y(),password:y()}),handle:({incoming:r,setHeader:n})=>{
throw fm(t,r.address,n),new w("INVALID_CREDENTIALS",{})}})}function pm({settings:e},t){return{EDITION:um[e.edition],CURRENT_VERSION:e.version,ENVIRONMENT:e.engine.
validate?"prod":"test",PUBLIC_URL:e.publicUrl??t}}function fm(e,t,r){let n=Date.now(),o=e.attempts.get(t),s=o&&o.ends>n?o:{count:0,ends:n+lm};e.attempts.set(t,s),
s.count+=1;let i=Math.max(1,Math.ceil((s.ends-n)/1e3)-1);if(r("x-ratelimit-limit",Jn),r("x-ratelimit-remaining",Math.max(0,Jn-s.count)),r("x-ratelimit-reset",i),
!(s.count<=Jn))throw r("retry-after",i),new E(`Rate limit exceeded, retry in ${i} seconds`,{statusCode:429})}function Au(e,t){e({method:"GET",url:"/worker/app-connections/:externalId",allow:["ENGINE"],params:v({externalId:y()}),handle:({params:{externalId:r},principal:{
platformId:n,projectId:o=""}})=>{let s=t.database.connections.near("externalId",r).find(i=>i.platformId===n&&i.projectIds.includes(o)&&i.externalId===r);if(!s)throw Y(
{entityType:"AppConnection",entityId:`externalId=${r}`});return{...s,value:dm(s.value)}}}),e({method:"GET",url:"/worker/project",allow:["ENGINE"],handle:({principal:r})=>De(
J(t,r,r.projectId??""))})}function dm(e){return"refresh_token"in e?{...e,refresh_token:"(REDACTED)"}:e}var mm=54*1024*1024,hm={"access-control-allow-origin":"*","access-control-expose-headers":"*","strict-transport-security":"max-age=31536000; includeSubDomains",
"x-content-type-options":"nosniff","content-security-policy":"frame-ancestors 'self'"};function Nu(e,{bodyLimit:t=mm}){let r=Su(e);for(let s of gm)s(r.define,e);
return async function(i,c){let a={...hm};if(_m(i))return o(204,void 0,{...a,...ym(i)});let{status:u,body:l}=await n(i,c,a).catch(Qn);return o(u,l,a)};async function n(s,i,c){
let{method:a,url:u}=s;if(xm(e,u))return vr(u);let l=r.find(a,u),p=await fu(s,{limit:t,isKnownPath:l!==void 0}).catch(h=>{throw h.statusCode!==415&&(c.connection=
"close"),h});if(i.body=p,!l)return vr(u);let d=cr(u.split("?").slice(1).join("?")),m=(h,g)=>{c[h]=g};return r.run(l.route,{body:p,query:d,params:l.params,incoming:s,
setHeader:m})}function o(s,i,c){let a=typeof i=="string",u=Buffer.from(a?i:JSON.stringify(i)??""),l=a?"text/html; charset=utf-8":"application/json; charset=utf-\
8";return{status:s,headers:{...c,...u.length>0?{"content-type":l}:{},date:e.clock.httpDate()},body:u}}}function Zu({url:e,headers:t}){if(Object.entries(t).reduce(
(s,[i,c=""])=>s+i.length+c.length,e.length)<=mt)return;let{status:n,body:o}=ht;return{status:n,headers:{"content-type":"application/json"},body:Buffer.from(JSON.
stringify(o))}}var gm=[gu,mu,uu,wu,du,Au,Ka,vu,Ou,bu,zu,_u,Tu];function _m({method:e,headers:t}){return e==="OPTIONS"&&t.origin!==void 0&&"access-control-reques\
t-method"in t}function ym({headers:e}){return{"access-control-allow-methods":"*","access-control-allow-headers":e["access-control-request-headers"]??"",vary:"Ac\
cess-Control-Request-Headers"}}function xm({settings:e},t){return e.edition==="COMMUNITY"&&t.startsWith("/api/v1/global-connections")}function lr(e,t,r="fetch failed"){return new TypeError(r,{cause:Object.assign(new Error(t),{code:e})})}var Ru=()=>lr("UND_ERR_SOCKET","other side closed"),Cu=()=>lr(
"ECONNRESET","read ECONNRESET"),ju=()=>lr("ECONNREFUSED","connect ECONNREFUSED"),Du=e=>lr("ENOTFOUND",`getaddrinfo ENOTFOUND ${e}`);async function Lu(e,t){let r=typeof e?.url=="string"?e:void 0,n=bm(r?.url??String(e)),o=String(t.method??r?.method??"GET").toUpperCase(),s=vm(t.headers??r?.headers),
{body:i,type:c}=t.body==null&&r?await Uu(r):await wm(t.body);if(i&&(o==="GET"||o==="HEAD"))throw new TypeError(`Request with ${o} method cannot have body.`);return c!==
void 0&&(s["content-type"]??=c),(i||o==="POST"||o==="PUT"||o==="PATCH")&&(s["content-length"]=String(i?.length??0)),{incoming:{method:o,url:n.pathname+n.search,
headers:{host:n.host,...s},origin:Kn(n),address:"127.0.0.1",read:async u=>{if(i&&i.length>u)throw ct();return i??Buffer.alloc(0)}},url:n,signal:t.signal??r?.signal??
void 0}}var Kn=({protocol:e,host:t})=>`${e}//${t}`;function bm(e){if(!URL.canParse(e))throw new TypeError(`Failed to parse URL from ${e}`);let t=new URL(e);return t.
hash="",t}function vm(e={}){if(typeof Headers=="function")return Object.fromEntries(new Headers(e));let t=Array.isArray(e)?e:Object.entries(e);return Object.fromEntries(
t.map(([r,n])=>[String(r).toLowerCase(),String(n)]))}async function wm(e){return e==null?{}:typeof e=="string"?{body:Buffer.from(e),type:"text/plain;charset=UTF\
-8"}:Uu(new Response(e))}async function Uu(e){return e.body===null?{}:{body:Buffer.from(await e.arrayBuffer()),type:e.headers.get("content-type")??void 0}}var zm=Buffer.from("next_").toString("base64"),Fu=new WeakMap,Ju={async"cut-page"(e){let t=await ge(e),{data:r}=Le(t),n=r.slice(0,Math.ceil(r.length/2)).map(o=>JSON.
stringify(o));e.wire.send({...t,body:Buffer.from(`{"data":[${n.join(",")}`)})},async"extra-row"(e){let t=await ge(e),{data:r,...n}=Le(t),{data:o}=Le(await ge(e,
$m(e.incoming.url,r.length+1))),s=o.length>r.length?o:[...r,...r.slice(-1)];e.wire.send(Mu(t,{data:s,...n}))},async"endless-pages"(e){let t=await ge(e),r=Le(t),
n=new URL(e.incoming.url,"http://any.test").searchParams.get("cursor");e.wire.send(Mu(t,{...r,next:r.next??n??zm}))},async"page-twice"(e){let t=Fu.get(e.fault)??
await ge(e);Fu.set(e.fault,t),e.wire.send(t)},async"row-vanishes"(e){let t=await ge(e),{table:r,row:n}=Bu(e,Le(t));n&&r.remove(n),e.wire.send(t)},async"row-appe\
ars"(e){let t=await ge(e),{table:r,row:n}=Bu(e,Le(t));n&&r.insert({...n,id:e.ids.id(),externalId:`${n.externalId}-new`,...e.fault.body}),e.wire.send(t)}};function ge({
act:e,incoming:t},r=t.url){return e(Buffer.of(),r)}function Le({body:e}){return JSON.parse(e.toString())}function Mu(e,t){return{...e,body:Buffer.from(JSON.stringify(
t))}}function $m(e,t){let[r,n]=e.split("?"),o=(n??"").split("&").filter(s=>s!==""&&!s.startsWith("limit="));return`${r}?${[...o,`limit=${t}`].join("&")}`}function Bu({
database:e,incoming:t},{data:r}){let n=/\/projects(\?|$)/.test(t.url)?e.projects:e.connections,o=r.at(-1)?.id;return{table:n,row:n.near("id",o).find(s=>s.id===o)}}var km=20,Sm={async refuse({wire:e}){e.close()},async"reset-before"({wire:e,clock:t,fault:r}){await t.pause(r.delay??0),e.reset()},async"reset-after"(e){await _e(
e),await e.clock.pause(e.fault.delay??0),e.wire.reset()},async"reset-mid-body"(e){e.wire.sendHalf(await _e(e)),await e.clock.pause(e.fault.delay??km),e.wire.reset()},
async"stall-mid-body"(e){e.wire.sendHalf(await _e(e))},async never(e){e.fault.acted?await _e(e):await fr(e)},async slow(e){let{fault:t,clock:r,wire:n,proceed:o}=e;
if(!t.acted)return await r.pause(t.delay??0),o();let s=await _e(e);await r.pause(t.delay??0),n.send(s)},async status(e){await pr(e),e.wire.send(at(e,{status:503,
body:""}))},async html(e){await pr(e),e.wire.send(at(e,{status:200,body:"<!DOCTYPE html><html><body>Sign in</body></html>",headers:{"content-type":"text/html; c\
harset=utf-8"}}))},async"broken-json"(e){let{fault:t,wire:r,incoming:n}=e,o=t.acted??!0;o||await fr(e);let s=n.method==="POST"?201:200,i=o?await _e(e):at(e,{status:s,
body:{id:"x",data:[]}});r.send({...i,status:t.status??i.status,body:ut(i.body)})},async"wrong-shape"(e){let t=await pr(e);e.wire.send(at(e,{status:t?.status??200,
body:{}}))},async redirect(e){await pr(e),e.wire.send(at(e,{status:302,body:"",headers:{location:e.fault.location??"/"}}))},...Ju};async function Ku(e){e.record.
fault=e.fault.kind,await Sm[e.fault.kind](e)}async function _e(e){return e.act(await fr(e))}async function pr(e){if(e.fault.acted)return _e(e);await fr(e)}async function fr({
incoming:e,record:t}){let r=await e.read(1/0);return t.body=Em(r.toString()),r}function Em(e){try{return e===""?void 0:JSON.parse(e)}catch{return e}}function at({
fault:e,clock:t},r){let n=e.body===void 0?r.body:e.body,o=typeof n=="string";return{status:e.status??r.status,headers:{date:t.httpDate(),"content-type":o?"text/\
plain":"application/json; charset=utf-8",...r.headers,...Im(e.headers)},body:Buffer.from(o?n:JSON.stringify(n))}}function Im(e={}){return Object.fromEntries(Object.
entries(e).map(([t,r])=>[t.toLowerCase(),r]))}function ut(e){return e.subarray(0,Math.floor(e.length/2))}var Om=["connection","keep-alive","transfer-encoding"],Vu=[204,205,304];function Gu(e,t,r){let n=Pm(e),{status:o}=e;if(typeof Response!="function")return Tm(o,n,
e.body,r);let s=new Response(Vu.includes(o)?null:t,{status:o,headers:n});return Object.defineProperty(s,"url",{value:r})}function Pm({status:e,headers:t,body:r}){
let n={...t,...Vu.includes(e)?{}:{"content-length":r.length}};return Object.entries(n).flatMap(([o,s])=>s===void 0||Om.includes(o)?[]:[s].flat().map(i=>[o,String(
i)]))}function Tm(e,t,r,n){let o=new Map(t),s=async()=>r.toString();return{status:e,ok:e>=200&&e<300,redirected:!1,url:n,headers:{get:i=>o.get(i.toLowerCase())??
null},text:s,json:async()=>JSON.parse(await s())}}var dr=class{response;record;onOver=()=>{};#e=()=>{};#r=()=>{};#t=!1;#n;#o;#s;constructor(t,r,n){this.#n=t,this.#o=r,this.#s=n,this.record=n.record,this.response=
new Promise((o,s)=>{this.#r=o,this.#e=s})}send(t){this.#t||(this.#i(t,this.#o==="HEAD"?null:t.body),this.#s.answered(t.status),this.#c())}sendHalf(t){if(this.#t)
return;let r,n=new ReadableStream({start:o=>{r=o}});r?.enqueue(ut(t.body)),this.#i(t,n),this.#e=o=>r?.error(o)}close(){this.fail(Ru())}reset(){this.fail(Cu())}fail(t){
this.#t||(this.#e(t),this.#c())}#i(t,r){try{this.#r(Gu(t,r,this.#n))}catch(n){this.#e(n)}}#c(){this.#t=!0,this.#s.closed(),this.onOver()}};async function mr(e,t,{incoming:r,record:n,wire:o}){let s=async()=>o.send(await t(r,n)),i=e.faults.take(n.method,n.url,n.headers["x-caller"]);if(!i)return s();let c=(d,m=r.
url)=>t({...r,url:m,read:async()=>d},n),{clock:a,database:u,ids:l}=e,p=Ku({fault:i,incoming:r,wire:o,record:n,clock:a,database:u,ids:l,proceed:s,act:c}).catch(()=>o.
close());i.taken?.(p),await p}function Wu(e,t,r){let n=new Set,o=!1;async function s(i,c){let{incoming:a,url:u,signal:l}=await Lu(i,c??{});if(l?.aborted)throw Hu(l);if(!r().includes(Kn(u)))throw Du(
u.host);if(o)throw ju();let p=new dr(u.href,a.method,e.log.open(a));n.add(p);let d=()=>p.fail(Hu(l));l?.addEventListener("abort",d),p.onOver=()=>{n.delete(p),l?.
removeEventListener("abort",d)};let m=Zu(a);return m?p.send(m):mr(e,t,{incoming:a,record:p.record,wire:p}),p.response}return{fetch:s,close(){o=!0;for(let i of n)
i.close()}}}function Hu(e){return e?.reason??new DOMException("This operation was aborted","AbortError")}var Am=72e3;async function Yu(e,t,{port:r,host:n}){let{createServer:o}=await Promise.resolve().then(()=>Xn(require("node:http"),1)),s=o({maxHeaderSize:mt,requestTimeout:0},
(i,c)=>{let a=Rm(i),{record:u,answered:l,closed:p}=e.log.open(a);c.once("finish",()=>l(c.statusCode)),c.once("close",p),mr(e,t,{incoming:a,record:u,wire:jm(i,c)})});
return s.keepAliveTimeout=Am,s.on("clientError",Lm),await new Promise((i,c)=>{s.once("error",c),s.listen({port:r,host:n},()=>i(void 0))}),{url:Nm(s),close:()=>Zm(
s)}}function Nm(e){let{address:t,family:r,port:n}=e.address(),o={"0.0.0.0":"127.0.0.1","::":"::1"}[t]??t;return`http://${r==="IPv6"?`[${o}]`:o}:${n}`}async function Zm(e){
let t=new Promise(r=>{e.close(()=>r(void 0))});e.closeAllConnections(),await t}function Rm(e){let{method:t="",url:r="",headers:n,socket:o}=e;return{method:t,url:r,
headers:n,origin:`http://${n.host}`,address:o.remoteAddress??"",read:s=>Cm(e,s)}}async function Cm(e,t){let r=[],n=0;try{for await(let o of e.iterator({destroyOnReturn:!1})){
if(n+=o.length,n>t)break;r.push(o)}}catch{}if(n>t)throw ct();return Buffer.concat(r)}function jm({socket:e},t){return{send(r){t.destroyed||(Xu(t,r),t.end(r.body))},
sendHalf(r){t.destroyed||(Xu(t,r),t.write(ut(r.body)))},close:()=>{e.destroy()},reset:()=>{e.resetAndDestroy()}}}var Dm=["keep-alive","transfer-encoding","conte\
nt-length"];function Xu(e,{status:t,headers:r,body:n}){for(let[o,s]of Object.entries(r))s!==void 0&&!Dm.includes(o)&&e.setHeader(o,s);t!==204&&t!==304&&e.setHeader(
"content-length",n.length),e.writeHead(t)}function Lm(e,t){if(e.code==="ECONNRESET"||t.destroyed)return;let r=e.code==="HPE_HEADER_OVERFLOW",{status:n,body:o}=r?
ht:Um,s=JSON.stringify(o),i=[`HTTP/1.1 ${n} ${o.error}`,`Content-Length: ${s.length}`,"Content-Type: application/json","Connection: close"];t.end(`${i.join(`\r
`)}\r
\r
${s}`)}var Um={status:400,body:{error:"Bad Request",message:"Client Error",statusCode:400}};var qu=Xn(require("node:timers"),1),{setImmediate:Fm}=qu.default;function Qu(e){let t=new Set,r=!1;function n(i,c){if(r)return()=>{};let{clearTimeout:a}=globalThis,
u=setTimeout(()=>{t.delete(l),c()},i),l=()=>{t.delete(l),a(u)};return t.add(l),l}let o=i=>new Promise(c=>{n(i,()=>c(void 0))}),s=()=>Date.now()+e.clockSkew;return{
now:s,date:()=>new Date(s()).toISOString(),httpDate:()=>new Date(s()).toUTCString(),later:n,async pause(i){i>0&&await o(i)},async yieldFor(i){await(i>0?o(i):new Promise(
c=>{Fm(()=>c(void 0))}))},stop(){r=!0;for(let i of t)i()}}}var hr=class{sorted;#e;#r=new Map;constructor(t,{columns:r,compare:n}){this.#e=Object.entries(r),this.sorted=new yt(t,n);for(let[o]of this.#e)this.#r.set(o,new Map);
for(let o of t)this.#t(o)}get size(){return this.sorted.rows.length}near(t,r){return this.#r.get(t)?.get(r)??[]}add(t){this.sorted.add(t),this.#t(t)}remove(t){let r=this.
sorted.remove(t);for(let[n,o]of this.#e){let s=this.#r.get(n);for(let i of new Set(o(t))){let c=s?.get(i)?.filter(a=>a!==t)??[];r&&=c.length+1===s?.get(i)?.length,
c.length>0?s?.set(i,c):s?.delete(i)}}return r}#t(t){for(let[r,n]of this.#e){let o=this.#r.get(r);for(let s of new Set(n(t))){let i=o?.get(s);i?i.push(t):o?.set(
s,[t])}}}};var lt=class{rows=[];#e;#r;#t;#n;constructor(t,r,n){this.#e=t,this.#r=r,this.#t=n}near(t,r){return this.#o()?.near(t,r)??this.rows}find(t){return this.rows.find(
t)}sorted(t,r){return(r?void 0:this.#o())?.sorted.rows??(r??this.rows).filter(t).toSorted(this.#t.compare)}insert(t){this.rows.push(t),this.#n?.add(t)}update(t,r){
this.remove(t),Object.assign(t,{updated:this.#e.date()},r),this.insert(t)}remove(t){let r=this.rows.indexOf(t);r!==-1&&(this.rows.splice(r,1),this.#n?.remove(t)===
!1&&(this.#n=void 0))}#o(){let{length:t}=this.rows;return t<=this.#r.largestUnindexed?this.#n=void 0:this.#n?.size!==t&&(this.#n=new hr(this.rows,this.#t)),this.#n}};function el(e,t){return{projects:new lt(e,t,Mm),connections:new lt(e,t,Bm),users:[],platforms:[],oauthApps:[],flows:[],signingKeys:[],pieces:[]}}var Mm={columns:{
id:({id:e})=>[e],externalId:({externalId:e})=>e===null?[]:[e]},compare:$r},Bm={columns:{id:({id:e})=>[e],externalId:({externalId:e})=>[e],projectIds:({projectIds:e})=>e},
compare:bt};var Jm=10;function rl(e,t){let r=[],n=new Set,o=0,s=!1;function i(){for(;!e.engine.down&&o<e.engine.concurrency;){let l=r.shift();if(!l)return;c(l)}r.length>0&&
!s&&(s=!0,t.later(Jm,()=>{s=!1,i()}))}async function c(l){o+=1;try{l.resolve(await a(l))}catch(p){l.reject(p)}finally{l.cancelSafetyTimer(),o-=1,i()}}async function a({
piece:l,value:p}){return await t.pause(e.engine.delay+u(l)),new Promise((d,m)=>{let h=t.later(e.engine.timeout,()=>m(tl(Hm)));Km(l,p,t).then(d,g=>m(tl(Wm(g)))).
finally(h)})}function u({name:l,version:p}){let d=`${l}@${p}`;return n.has(d)?0:(n.add(d),e.engine.install)}return{validateAuth(l,p){return new Promise((d,m)=>{
let h={piece:l,value:p,resolve:d,reject:m,cancelSafetyTimer:()=>{}};h.cancelSafetyTimer=t.later(e.engine.safetyTimeout,()=>{let g=r.indexOf(h);g!==-1&&r.splice(
g,1),m(Xm())}),r.push(h),i()})}}}async function Km(e,t,r){let n=er(e.auth),o=n.find(({type:s})=>s===t.type)??n[0];return!e.validate||!o?{valid:!0}:o.type!==t.type?
{valid:!1,error:`Connection value type does not match piece auth type: ${o.type} !== ${t.type}`}:typeof e.validate=="function"?e.validate(t):Vm(Gm(o,t),r)}async function Vm(e,t){
if(await t.pause(Number(/^slow(\d+)/.exec(e)?.[1]??0)),e==="throw")throw new Error("boom in validate");return e.startsWith("bad")?{valid:!1,error:"Invalid API t\
oken"}:{valid:!0}}function Gm(e,t){let r=t.props??{},n=Object.entries(e.props??{}).find(([,s])=>s.type==="SECRET_TEXT")?.[0],o=t.secret_text??t.password??t.access_token??
r[n??""];return typeof o=="string"?o:""}var Hm={status:"TIMEOUT",response:{valid:!1,error:"Validation timed out"}};function Wm(e){let{message:t,stack:r}=e instanceof
Error?e:new Error(String(e));return{status:"INTERNAL_ERROR",error:JSON.stringify({__apErrorVersion:1,message:t,raw:r}),logs:""}}function tl(e){return new w("ENG\
INE_OPERATION_FAILURE",{message:"Failed to run engine validate auth",context:e})}function Xm(){return new w("ENGINE_OPERATION_FAILURE",{message:"Worker did not \
respond within the safety timeout"})}var nl=["refuse","reset-before","reset-after","reset-mid-body","stall-mid-body","never","slow","status","html","broken-json","wrong-shape","redirect","cut-page",
"extra-row","endless-pages","page-twice","row-vanishes","row-appears"];function ol(){let e=[],t=[];return{hits:t,add(r){if(!nl.includes(r?.kind))throw new TypeError(
`a fault needs a \`kind\`: ${nl.join(", ")}`);let n={fault:r,seen:0,fired:0};return e.push(n),()=>{let o=e.indexOf(n);o!==-1&&e.splice(o,1)}},clear(){e.length=0,
t.length=0},take(r,n,o){let s=e.filter(c=>qm(c.fault,r,n,o)?(c.seen+=1,c.seen>=(c.fault.nth??1)&&c.fired<Ym(c.fault)):!1),[i]=s;if(i)return i.fired+=1,t.push({fault:i.
fault,method:r,url:n}),i.fault}}}function Ym({kind:e,times:t}){return t??(e==="page-twice"?2:1)}function qm({method:e,path:t,caller:r},n,o,s){return r!==void 0&&
r!==s||e!==void 0&&e.toUpperCase()!==n?!1:t===void 0?!0:typeof t=="string"?o.startsWith(t):o.search(t)!==-1}var sl="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";function il(e){let t=Qm(e);function r(n){let o="";for(;o.length<n;)o+=sl[t()%sl.length];
return o}return{text:r,id:()=>r(21)}}function Qm(e){let[t,r]=[1+e%2147483561,1+e*69621%2147483397];return()=>(t=t*40014%2147483563,r=r*40692%2147483399,(t-r+2147483562)%
2147483562)}function cl(e){let t=[],r={};return{records:t,counts:r,clear(){t.length=0;for(let n of Object.keys(r))delete r[n]},open({method:n,url:o,headers:s}){let[i="",...c]=o.
split("?"),a=performance.now(),u={method:n,url:o,path:i,query:{...cr(c.join("?"))},headers:s,body:void 0,status:void 0,startedAt:Date.now(),ms:void 0,fault:void 0},
l=`${n} ${th(i)}`;return r[l]=(r[l]??0)+1,e.logRequests&&t.push(u),{record:u,answered:p=>{u.status=p},closed:()=>{u.ms=performance.now()-a}}}}}var eh=[[/^\/pieces\/.+/,
"/pieces/:name"],[/^\/worker\/app-connections\/.*/,"/worker/app-connections/:externalId"],[/\/[0-9a-zA-Z]{21}$/,"/:id"]];function th(e){let t=e.replace(/^\/api\/v1(?=\/)/,
"").replace(/(?<=.)\/$/,""),[r,n]=eh.find(([o])=>o.test(t))??["",""];return t.replace(r,n)}var rh={globalConnectionsEnabled:!0,teamProjectsLimit:"UNLIMITED",projectsLimit:null,managePiecesEnabled:!0,customRolesEnabled:!0,apiKeysEnabled:!0,embeddingEnabled:!0},
nh={globalConnectionsEnabled:!1,teamProjectsLimit:"ONE",projectsLimit:null,managePiecesEnabled:!1,customRolesEnabled:!1,apiKeysEnabled:!1,embeddingEnabled:!1},oh={
delay:5,concurrency:5,timeout:6e4,safetyTimeout:3e5,install:0,down:!1,validate:!0},sh={read:0,write:0,oauth:0,hardDelete:1e3},ih={refusesPlatformDelete:!1,kinds:!1,
externalIdsFilter:!1,renamesProjects:!1,visibleNamesOnly:!1};function al(e){return{engine:gr(oh,e.engine),delays:gr(sh,e.delays),window:e.window??0,reread:e.reread??
0,maxPageRows:e.maxPageRows??65535,largestUnindexed:e.largestUnindexed??1e3,clockSkew:e.clockSkew??0,pieces:e.pieces??"served",hiddenPieces:e.hiddenPieces??[],newer:gr(
ih,e.newer),edition:e.edition??"ENTERPRISE",version:e.version??"0.85.4",publicUrl:e.publicUrl,plan:gr(e.licence===!1?nh:rh,e.plan),ssrfAllowList:e.ssrfAllowList??
[],logRequests:e.logRequests??!0}}function gr(e,t={}){let r=Object.entries(t).filter(([,n])=>n!==void 0);return{...e,...Object.fromEntries(r)}}function ll(e){let t=ch(),r=al(e),n=Qu(r);return{number:t,ids:il(t),clock:n,settings:r,database:el(n,r),engine:rl(r,n),faults:ol(),log:cl(r),sessions:new Map,usedCodes:new Set,
attempts:new Map}}var ul=Symbol.for("predefined-connection.fake-servers");function ch(){let e=globalThis;return e[ul]=(e[ul]??0)+1}function pl({apiKey:e,bodyLimit:t,withTestPieces:r,...n}){let o=ll(n),s=ir(o,{apiKey:e,withTestPieces:r}),i=Nu(o,{bodyLimit:t}),c=`https://activepieces-${o.number}\
.test`,a=c,u=Wu(o,i,()=>[c,a]),l,p;async function d({port:h=0,host:g="127.0.0.1"}={}){if(p)throw new Error("This fake Activepieces was closed: create another on\
e.");l??=Yu(o,i,{port:h,host:g});try{({url:a}=await l)}catch(x){throw l=void 0,x}return a}async function m(){o.clock.stop(),u.close(),await l?.then(({close:h})=>h(),
()=>{})}return{world:o,platform:s,url:()=>a,fetch:u.fetch,listen:d,close:()=>p??=m()}}function fl(e,t){let{database:r}=e;return{addPlatform:n=>ir(e,n),addPiece:(n,o=t.id)=>Pn(e,n,o),addOAuthApp:({clientSecret:n="cs",platformId:o=t.id,...s})=>{r.oauthApps.
push({...s,clientSecret:n,platformId:o})},addProject:(n={})=>he(e,{platformId:t.id,ownerId:t.ownerId,displayName:"Customer",...n}),addFlow:n=>{r.flows.push({id:e.
ids.id(),...n})},addConnection(n){let o={...ah(e,t,n),...n};return r.connections.insert(o),o}}}function ah(e,t,{pieceName:r,value:n={type:"CUSTOM_AUTH",props:{}}}){
let o=e.clock.date();return{id:e.ids.id(),created:o,updated:o,displayName:"Gelato Connection",type:n.type,pieceName:"@activepieces/piece-gelato",projectIds:[],platformId:t.
id,scope:"PLATFORM",status:"ACTIVE",ownerId:t.ownerId,metadata:null,pieceVersion:r===null?null:"0.1.0",preSelectForNewProjects:!1,value:n}}function dl({apiKey:e,pieces:t=[],engine:r,delays:n,...o}={}){let s=pl({...o,apiKey:e,engine:{delay:0,...r},delays:{hardDelete:0,...n}}),{world:i,platform:c}=s,
{addPiece:a,addProject:u,addConnection:l,addFlow:p}=fl(i,c);for(let d of t)a(d);return{get instanceUrl(){return s.url()},apiKey:c.apiKey,fetch:s.fetch,listen:s.
listen,close:s.close,settings:i.settings,tables:{projects:i.database.projects.rows,connections:i.database.connections.rows},requests:i.log.records,clearRequests:()=>i.
log.clear(),faults:i.faults,addPiece:d=>a(d),addProject:(d={})=>u({displayName:d.externalId??"Project",...d}),addConnection:d=>l({displayName:d.externalId,...d}),
addFlow:p,context:(d,m)=>uh(s,d,m),signingKey:()=>Iu(i,c)}}function uh({world:e,platform:t,url:r,fetch:n},o,{contextVersion:s}={}){let{projects:i}=e.database,c=i.
near("externalId",o).find(l=>l.externalId===o&&l.deleted===null);if(!c)throw new Error(`There is no project with the external id ${JSON.stringify(o)}: provision\
 the customer's connection first, or add one with addProject.`);let{id:a}=c,u=ye(e,{type:"ENGINE",platformId:t.id,projectId:a});return to({url:r(),fetch:n,token:u,
projectId:a,contextVersion:s})}function Vn(e){return dl(e)}Object.defineProperty(exports,"__esModule",{value:!0});exports.createFakeActivepieces=Vn;
