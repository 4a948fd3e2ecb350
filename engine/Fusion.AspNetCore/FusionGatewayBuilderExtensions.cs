using Cacao.Fusion;
using Cacao.Fusion.Execution;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Configures a gateway.</summary>
public static class FusionGatewayBuilderExtensions
{
    /// <summary>Runs a composed archive, and each new version of it as soon as it is there.</summary>
    /// <param name="path">The archive; relative to the working directory.</param>
    public static IFusionGatewayBuilder AddFileSystemConfiguration(this IFusionGatewayBuilder builder, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        builder.GetSetup().Configuration = services =>
            new FileSystemConfigurationSource(System.IO.Path.GetFullPath(path), services.GetRequiredService<TimeProvider>());
        return builder;
    }

    /// <summary>
    /// The same, and reads the archive's schemas from now on, on another thread, while the host is being built: the start is over sooner
    /// where there is a second processor. A process that makes hosts without starting them reads them in vain.
    /// </summary>
    /// <inheritdoc cref="AddFileSystemConfiguration(IFusionGatewayBuilder, string)"/>
    /// <param name="prepare">Whether to read now.</param>
    public static IFusionGatewayBuilder AddFileSystemConfiguration(this IFusionGatewayBuilder builder, string path, bool prepare)
    {
        builder.AddFileSystemConfiguration(path);
        if (prepare)
        {
            builder.GetSetup().Preparation = GatewayPreparation.Begin(System.IO.Path.GetFullPath(path));
        }

        return builder;
    }

    /// <summary>Runs a configuration that code gives.</summary>
    public static IFusionGatewayBuilder AddConfiguration(this IFusionGatewayBuilder builder, IGatewayConfigurationSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        builder.GetSetup().Configuration = _ => source;
        return builder;
    }

    /// <summary>Calls a source schema that this process serves through its executor, whatever address the archive has for it.</summary>
    /// <param name="sourceName">Its name in the composition.</param>
    /// <param name="schemaName">The name it was added with; the same by default.</param>
    public static IFusionGatewayBuilder AddInProcessSource(this IFusionGatewayBuilder builder, string sourceName, string? schemaName = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        builder.GetSetup().InProcessSources[sourceName] = schemaName ?? sourceName;
        return builder;
    }

    /// <summary>Calls every source schema in this process, under its name in the composition.</summary>
    public static IFusionGatewayBuilder UseInProcessSources(this IFusionGatewayBuilder builder)
    {
        builder.GetSetup().AllInProcess = true;
        return builder;
    }

    /// <summary>Calls a source schema at an address, whatever the archive says.</summary>
    public static IFusionGatewayBuilder AddHttpSource(this IFusionGatewayBuilder builder, string sourceName, Uri url)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceName);
        ArgumentNullException.ThrowIfNull(url);
        builder.GetSetup().HttpSources[sourceName] = url;
        return builder;
    }

    public static IFusionGatewayBuilder ModifyRequestOptions(this IFusionGatewayBuilder builder, Action<FusionRequestOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        builder.GetSetup().RequestOptions.Add(configure);
        return builder;
    }

    public static IFusionGatewayBuilder ModifyHttpOptions(this IFusionGatewayBuilder builder, Action<GatewayHttpOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        builder.GetSetup().HttpOptions.Add(configure);
        return builder;
    }

    /// <summary>Tells source schemas of this process who calls: by the caller's token, not by the gateway's word.</summary>
    public static IFusionGatewayBuilder AddInProcessAuthenticator<T>(this IFusionGatewayBuilder builder)
        where T : class, IInProcessAuthenticator
    {
        builder.Services.AddSingleton<IInProcessAuthenticator, T>();
        return builder;
    }

    internal static FusionGatewaySetup GetSetup(this IFusionGatewayBuilder builder) => builder is FusionGatewayBuilder own
        ? own.Setup
        : throw new NotSupportedException("The builder is not the gateway's own.");
}
