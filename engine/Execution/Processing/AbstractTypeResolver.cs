using System.Collections.Concurrent;
using Cacao.Execution.Operations;
using Cacao.Types;

namespace Cacao.Execution.Processing;

/// <summary>Finds the object type of an interface's or union's value (specification section 6.4.3, ResolveAbstractType).</summary>
internal sealed class AbstractTypeResolver(Schema schema)
{
    private readonly ConcurrentDictionary<(NamedType, Type), ObjectType?> _byRuntimeType = new();

    public ObjectType Resolve(NamedType type, object value, Selection selection)
    {
        var resolve = type switch
        {
            InterfaceType interfaceType => interfaceType.ResolveType,
            UnionType union => union.ResolveType,
            _ => null,
        };
        if (resolve?.Invoke(value) is { } name)
        {
            return Named(type, name);
        }

        foreach (var possible in schema.GetPossibleTypes(type))
        {
            if (possible.IsTypeOf?.Invoke(value) is true)
            {
                return possible;
            }
        }

        return _byRuntimeType.GetOrAdd((type, value.GetType()), static (key, schema) => FindByRuntimeType(schema, key.Item1, key.Item2), schema)
            ?? throw new ResultCoercionException(
                $"Abstract type \"{type.Name}\" must resolve to an Object type at runtime for field \"{selection.Field.Coordinate}\". "
                + $"Either the \"{type.Name}\" type should provide a \"resolveType\" function or each possible type should provide an "
                + "\"isTypeOf\" function.");
    }

    private ObjectType Named(NamedType type, string name)
    {
        if (!schema.TryGetType(name, out var named))
        {
            throw new ResultCoercionException(
                $"Abstract type \"{type.Name}\" was resolved to a type \"{name}\" that does not exist inside the schema.");
        }

        if (named is not ObjectType objectType)
        {
            throw new ResultCoercionException($"Abstract type \"{type.Name}\" was resolved to a non-object type \"{name}\".");
        }

        return schema.IsPossibleType(type, objectType)
            ? objectType
            : throw new ResultCoercionException($"Runtime Object type \"{name}\" is not a possible type for \"{type.Name}\".");
    }

    /// <summary>The possible type bound to the value's own .NET type, or else to its nearest base type.</summary>
    private static ObjectType? FindByRuntimeType(Schema schema, NamedType type, Type runtimeType)
    {
        var possibleTypes = schema.GetPossibleTypes(type);
        for (var current = runtimeType; current is not null && current != typeof(object); current = current.BaseType)
        {
            foreach (var possible in possibleTypes)
            {
                if (possible.RuntimeType == current)
                {
                    return possible;
                }
            }
        }

        foreach (var possible in possibleTypes)
        {
            if (possible.RuntimeType != typeof(object) && possible.RuntimeType.IsAssignableFrom(runtimeType))
            {
                return possible;
            }
        }

        return null;
    }
}
