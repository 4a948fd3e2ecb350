using System.ComponentModel;
using System.Reflection;

namespace Cacao.Types;

/// <summary>Lets the descriptor attributes of types, members and parameters change what was generated for them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DescriptorAttributes
{
    private const BindingFlags AllMembers
        = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    /// <summary>The method or property that a field was read from.</summary>
    public static MemberInfo GetMember(Type declaringType, string name, params Type[] parameters)
    {
        ArgumentNullException.ThrowIfNull(declaringType);
        return (MemberInfo?)declaringType.GetMethod(name, AllMembers, parameters)
            ?? (MemberInfo?)declaringType.GetProperty(name, AllMembers)
            ?? declaringType.GetField(name, AllMembers)
            ?? throw new SchemaException($"{declaringType.FullName} has no member {name}.");
    }

    /// <summary>False when an attribute leaves the field out.</summary>
    public static bool Apply(IServiceProvider services, FieldConfiguration field, MemberInfo member)
    {
        var descriptor = new ObjectFieldDescriptor(null, field, services);
        Apply(services, descriptor, member);
        return !descriptor.IsIgnored;
    }

    public static void Apply(IServiceProvider services, InputValueConfiguration argument, MethodBase method, string parameter)
    {
        ArgumentNullException.ThrowIfNull(method);
        foreach (var item in method.GetParameters())
        {
            if (string.Equals(item.Name, parameter, StringComparison.Ordinal))
            {
                Apply(services, new ArgumentDescriptor(argument), item);
            }
        }
    }

    public static void Apply(IServiceProvider services, InputValueConfiguration field, MemberInfo property)
    {
        ArgumentNullException.ThrowIfNull(property);
        var descriptor = new InputFieldDescriptor(null, field);
        Apply(services, descriptor, property);

        // A bare attribute on a record's parameter stands on the constructor's parameter.
        foreach (var constructor in property.DeclaringType!.GetConstructors())
        {
            foreach (var parameter in constructor.GetParameters())
            {
                if (string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase))
                {
                    Apply(services, descriptor, parameter, property);
                }
            }
        }
    }

    public static void Apply(IServiceProvider services, TypeConfiguration type, Type declaringType)
        => Apply(
            services,
            type switch
            {
                InterfaceTypeConfiguration c => new InterfaceTypeDescriptor(c, services),
                ObjectTypeConfiguration c => new ObjectTypeDescriptor(c, services),
                UnionTypeConfiguration c => new UnionTypeDescriptor(c),
                EnumTypeConfiguration c => new EnumTypeDescriptor(c),
                InputObjectTypeConfiguration c => new InputObjectTypeDescriptor(c),
                _ => throw new ArgumentOutOfRangeException(nameof(type)),
            },
            declaringType);

    public static void Apply(IServiceProvider services, EnumTypeConfiguration type, EnumValueConfiguration value, MemberInfo field)
        => Apply(services, new EnumValueDescriptor(type, value), field);

    private static void Apply(IServiceProvider services, IDescriptor descriptor, ICustomAttributeProvider provider, ICustomAttributeProvider? target = null)
    {
        var attributes = (DescriptorAttribute[])provider.GetCustomAttributes(typeof(DescriptorAttribute), inherit: true);
        var context = DescriptorContext.Of(services);

        // Stable: of two with one order the first written comes first.
        foreach (var attribute in attributes.OrderBy(static a => a.Order))
        {
            attribute.TryConfigure(context, descriptor, target ?? provider);
        }
    }
}
