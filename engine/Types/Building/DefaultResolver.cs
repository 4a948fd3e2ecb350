using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace Cacao.Types;

/// <summary>Reads a member of the parent: an entry of a map, or a property, whose accessor is compiled once a type.</summary>
internal static class DefaultResolver
{
    public static PureResolverDelegate Create(string name)
    {
        var accessors = new ConcurrentDictionary<Type, Func<object, object?>>();
        return context => context.Parent<object?>() switch
        {
            null => null,
            IReadOnlyDictionary<string, object?> map => map.TryGetValue(name, out var value) ? value : null,
            JsonElement { ValueKind: JsonValueKind.Object } element => element.TryGetProperty(name, out var value) ? value : null,
            var parent => accessors.GetOrAdd(parent.GetType(), CreateAccessor, name)(parent),
        };
    }

    private static Func<object, object?> CreateAccessor(Type type, string name)
    {
        const BindingFlags flags = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;
        if (type.GetProperty(name, flags) is not { CanRead: true } property || property.GetIndexParameters().Length > 0)
        {
            return static _ => null;
        }

        var parent = Expression.Parameter(typeof(object));
        var body = Expression.Convert(Expression.Property(Expression.Convert(parent, type), property), typeof(object));
        return Expression.Lambda<Func<object, object?>>(body, parent).Compile();
    }
}
