namespace EShop.Gateway.Requests;

/// <summary>Puts the request log before everything else, so that refusals are in it too.</summary>
internal sealed class RequestLogFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<RequestLog>();
        next(app);
    };
}
