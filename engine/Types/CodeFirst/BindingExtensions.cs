namespace Cacao.Types;

/// <summary>Binds .NET types to GraphQL types.</summary>
public static class BindingExtensions
{
    /// <summary>Gives members of a .NET type the type that <paramref name="type"/> is or describes.</summary>
    public static SchemaBuilder BindRuntimeType(this SchemaBuilder schema, Type runtimeType, Type type)
    {
        ArgumentNullException.ThrowIfNull(schema);
        RuntimeBindings.Of(schema.Features).Types[runtimeType] = TypeMarkers.GetReference(type);
        return schema;
    }

    /// <summary>Resolves the fields of the type that a document defines by the members of a class.</summary>
    /// <param name="typeName">The type's name; null for the class's.</param>
    public static SchemaBuilder BindRuntimeType(this SchemaBuilder schema, Type runtimeType, string? typeName)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(runtimeType);
        RuntimeBindings.Of(schema.Features).Documents[typeName ?? MemberNames.ToTypeName(runtimeType)] = runtimeType;
        return schema;
    }

    /// <summary>Adds a conversion between .NET types.</summary>
    public static SchemaBuilder AddTypeConverter<TSource, TTarget>(this SchemaBuilder schema, Func<TSource, TTarget> convert)
        where TSource : notnull
        where TTarget : notnull
    {
        ArgumentNullException.ThrowIfNull(schema);
        if (schema.Features.Get<TypeConverters>() is not { } converters)
        {
            schema.Features.Set(converters = new TypeConverters());
        }

        converters.Add(convert);
        return schema;
    }
}
