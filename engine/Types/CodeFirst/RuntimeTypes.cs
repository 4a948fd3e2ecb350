using System.Linq.Expressions;
using System.Reflection;

namespace Cacao.Types;

/// <summary>Finds what was generated for .NET types; makes it of their properties where no generator saw them.</summary>
internal static class RuntimeTypes
{
    public static ObjectTypeConfiguration GetObject(TypeDefinitions definitions, Type type)
        => definitions.FindOutput(type) switch
        {
            InterfaceTypeConfiguration => throw new SchemaException($"{type.FullName} is described as an object type, but it is an interface."),
            ObjectTypeConfiguration known => known,
            null => Add(definitions, Read(type, new ObjectTypeConfiguration { Name = MemberNames.ToTypeName(type), RuntimeType = type })),
            var other => throw new SchemaException($"{type.FullName} is described as an object type, but {other.Name} is none."),
        };

    public static InterfaceTypeConfiguration GetInterface(TypeDefinitions definitions, Type type)
        => definitions.FindOutput(type) switch
        {
            InterfaceTypeConfiguration known => known,
            null => Add(definitions, Read(type, new InterfaceTypeConfiguration { Name = MemberNames.ToTypeName(type), RuntimeType = type })),
            var other => throw new SchemaException($"{type.FullName} is described as an interface, but {other.Name} is none."),
        };

    public static UnionTypeConfiguration GetUnion(TypeDefinitions definitions, Type type)
        => definitions.FindOutput(type) as UnionTypeConfiguration
            ?? Add(definitions, new UnionTypeConfiguration { Name = MemberNames.ToTypeName(type), RuntimeType = type });

    public static EnumTypeConfiguration GetEnum(TypeDefinitions definitions, Type type)
        => definitions.FindOutput(type) as EnumTypeConfiguration ?? Add(
            definitions,
            type.IsEnum ? EnumInference.Infer(type) : new EnumTypeConfiguration { Name = MemberNames.ToTypeName(type), RuntimeType = type });

    public static InputObjectTypeConfiguration GetInput(TypeDefinitions definitions, Type type)
        => definitions.FindInput(type)
            ?? throw new SchemaException($"No input object was generated for {type.FullName}. Refer to the source generator in its project.");

    private static T Add<T>(TypeDefinitions definitions, T configuration)
        where T : TypeConfiguration
    {
        definitions.Schema.Types.Add(configuration);
        return configuration;
    }

    private static T Read<T>(Type type, T configuration)
        where T : ObjectTypeConfiguration
    {
        var bindings = new MemberBindings(configuration, null);
        var parent = Expression.Parameter(type);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.CanRead && property.GetIndexParameters().Length == 0 && property.GetCustomAttribute<GraphQLIgnoreAttribute>() is null)
            {
                _ = bindings.Field(Expression.Lambda(Expression.Property(parent, property), parent));
            }
        }

        return configuration;
    }
}
