using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Execution;

/// <summary>What generated code asks of the services while a schema is built.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GeneratedServices
{
    /// <summary>Whether a parameter of this type is a service rather than an argument.</summary>
    public static bool IsService<T>(this IServiceProvider services)
        => services?.GetService<IServiceProviderIsService>() is { } inspector && inspector.IsService(typeof(T));
}
