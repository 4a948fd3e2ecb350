using System.Reflection;
using System.Text;

namespace Cacao.Types;

/// <summary>Makes an enum type from a .NET enum that nothing describes: <c>OnSale</c> is <c>ON_SALE</c>.</summary>
internal static class EnumInference
{
    public static EnumTypeConfiguration Infer(Type type)
    {
        var configuration = new EnumTypeConfiguration { Name = type.Name, RuntimeType = type };
        foreach (var member in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            configuration.Values.Add(new EnumValueConfiguration
            {
                Name = ToConstantCase(member.Name),
                RuntimeValue = member.GetValue(null)!,
                DeprecationReason = member.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete
                    ? obsolete.Message ?? "No longer supported"
                    : null,
            });
        }

        return configuration;
    }

    public static string ToConstantCase(string name)
    {
        var builder = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0
                && char.IsUpper(name[i])
                && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                builder.Append('_');
            }

            builder.Append(char.ToUpperInvariant(name[i]));
        }

        return builder.ToString();
    }
}
