using System.Reflection;

namespace Cacao.Types;

/// <summary>Names of directives that classes stand for.</summary>
internal static class DirectiveNames
{
    /// <summary>The given name, or the class's without <c>Directive</c> or <c>DirectiveType</c>: <c>UpperDirective</c> is <c>upper</c>.</summary>
    public static string Of(Type type)
        => type.GetCustomAttribute<DirectiveTypeAttribute>(inherit: false)?.Name
            ?? type.GetCustomAttribute<GraphQLNameAttribute>(inherit: false)?.Name
            ?? MemberNames.ToCamelCase(Without(Without(type.Name, "DirectiveType"), "Directive"));

    private static string Without(string name, string suffix)
        => name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
}
