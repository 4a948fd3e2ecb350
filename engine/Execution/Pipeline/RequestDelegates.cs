namespace Cacao.Execution;

/// <summary>A step of the request pipeline; sets <see cref="RequestContext.Result"/>.</summary>
public delegate ValueTask RequestDelegate(RequestContext context);

/// <summary>Wraps the rest of the request pipeline when the schema is built.</summary>
public delegate RequestDelegate RequestMiddleware(RequestDelegate next);
