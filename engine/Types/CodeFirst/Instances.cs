using System.Reflection;

namespace Cacao.Types;

/// <summary>Makes instances of classes that code names: their constructors' parameters are given values or services.</summary>
internal static class Instances
{
    public static object Create(IServiceProvider? services, Type type, params object[] given)
    {
        var constructors = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance);
        Array.Sort(constructors, static (a, b) => b.GetParameters().Length.CompareTo(a.GetParameters().Length));
        foreach (var constructor in constructors)
        {
            if (Bind(services, constructor.GetParameters(), given) is { } arguments)
            {
                return constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null);
            }
        }

        throw new SchemaException($"{type.FullName} has no public constructor whose parameters are all services.");
    }

    /// <summary>A service that must be there.</summary>
    public static T GetService<T>(IServiceProvider services)
        => services.GetService(typeof(T)) is T service
            ? service
            : throw new InvalidOperationException($"No service for type '{typeof(T)}' has been registered.");

    private static object?[]? Bind(IServiceProvider? services, ParameterInfo[] parameters, object[] given)
    {
        var arguments = new object?[parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var type = parameters[i].ParameterType;
            var value = Array.Find(given, type.IsInstanceOfType)
                ?? (type == typeof(IServiceProvider) ? services : services?.GetService(type))
                ?? (parameters[i].HasDefaultValue ? parameters[i].DefaultValue : null);
            if (value is null && !parameters[i].HasDefaultValue)
            {
                return null;
            }

            arguments[i] = value;
        }

        return arguments;
    }
}
