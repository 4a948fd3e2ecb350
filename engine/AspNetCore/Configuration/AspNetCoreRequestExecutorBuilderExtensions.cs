using Cacao.AspNetCore;
using Cacao.Execution;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Configures how a schema is served.</summary>
public static class AspNetCoreRequestExecutorBuilderExtensions
{
    /// <summary>Changes what endpoints of this schema answer; an endpoint's own options come after.</summary>
    public static IRequestExecutorBuilder ModifyServerOptions(this IRequestExecutorBuilder builder, Action<GraphQLServerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        builder.Services.AddSingleton(new ServerOptionsConfiguration(builder.Name, configure));
        return builder;
    }

    /// <summary>Sees each HTTP request before it is executed.</summary>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, IHttpRequestInterceptor
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddKeyedSingleton<IHttpRequestInterceptor, T>(builder.Name);
        return builder;
    }

    /// <inheritdoc cref="AddHttpRequestInterceptor{T}(IRequestExecutorBuilder)"/>
    public static IRequestExecutorBuilder AddHttpRequestInterceptor(
        this IRequestExecutorBuilder builder,
        HttpRequestInterceptorDelegate interceptor)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(interceptor);
        builder.Services.AddKeyedSingleton<IHttpRequestInterceptor>(builder.Name, new DelegateHttpRequestInterceptor(interceptor));
        return builder;
    }

    /// <summary>Sees what happens on WebSocket connections: who connects, which requests come.</summary>
    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, ISocketSessionInterceptor
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddKeyedSingleton<ISocketSessionInterceptor, T>(builder.Name);
        return builder;
    }
}
