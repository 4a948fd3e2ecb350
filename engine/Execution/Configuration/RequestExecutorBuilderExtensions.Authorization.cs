using Cacao.Execution;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Evaluates <c>[Authorize]</c> with the application's authorization policies.</summary>
    public static IRequestExecutorBuilder AddAuthorization(
        this IRequestExecutorBuilder builder,
        Action<AspNetCore.Authorization.AuthorizationOptions>? configure = null)
    {
        builder.Services.AddAuthorization(configure ?? (static _ => { }));
        builder.Services.TryAddScoped<IAuthorizationHandler, DefaultAuthorizationHandler>();
        return builder.UseRules();
    }

    /// <summary>Evaluates <c>[Authorize]</c> with a handler of the application's own.</summary>
    public static IRequestExecutorBuilder AddAuthorizationHandler<T>(this IRequestExecutorBuilder builder)
        where T : class, IAuthorizationHandler
    {
        builder.Services.RemoveAll<IAuthorizationHandler>();
        builder.Services.AddScoped<IAuthorizationHandler, T>();
        return builder.UseRules();
    }

    /// <inheritdoc cref="AddAuthorizationHandler{T}(IRequestExecutorBuilder)"/>
    public static IRequestExecutorBuilder AddAuthorizationHandler<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IAuthorizationHandler
    {
        builder.Services.RemoveAll<IAuthorizationHandler>();
        builder.Services.AddScoped<IAuthorizationHandler>(factory);
        return builder.UseRules();
    }

    private static IRequestExecutorBuilder UseRules(this IRequestExecutorBuilder builder)
    {
        builder.GetSetup().HasAuthorization = true;
        return builder.ConfigureSchema(static schema => schema.TryAddInterceptor(new AuthorizationInterceptor()));
    }
}
