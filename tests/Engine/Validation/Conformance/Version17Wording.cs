using System.Text.RegularExpressions;

namespace Cacao.Validation.Conformance;

/// <summary>
/// Messages that version 17 words anew. The engine speaks as the released version 16, which the other suite holds it to letter by
/// letter; here both wordings of one sentence are brought into one form before they are compared. What only one of them tells (the
/// value that was found, the type of the missing field) is left out.
/// </summary>
internal static partial class Version17Wording
{
    /// <summary>Takes a message with the places after it.</summary>
    public static string Canonical(string line)
    {
        var places = line.LastIndexOf(" @", StringComparison.Ordinal);
        var (message, rest) = places < 0 ? (line, string.Empty) : (line[..places], line[places..]);
        foreach (var (pattern, form) in s_forms)
        {
            if (pattern.Match(message) is { Success: true } match)
            {
                return match.Result(form) + rest;
            }
        }

        return line;
    }

    private static readonly (Regex Pattern, string Form)[] s_forms =
    [
        // The argument "@d(a:)" is deprecated. R ↔ Directive "d" argument "a" is deprecated. R
        (DeprecatedArgument17(), "deprecated ${owner} ${argument} ${reason}"),
        (DeprecatedDirectiveArgument16(), "deprecated ${owner} ${argument} ${reason}"),
        (DeprecatedFieldArgument16(), "deprecated ${owner} ${argument} ${reason}"),

        // Argument "T.f(a:)" of type "X!" is required ↔ Field "f" argument "a" of type "X!" is required
        (RequiredArgument17(), "required ${owner} ${argument} ${type}"),
        (RequiredArgument16(), "required ${owner} ${argument} ${type}"),

        // Expected value of type "T" to include required field "f", found … ↔ Field "T.f" of required type "X!" was not provided.
        (RequiredField17(), "required field ${type}.${field}"),
        (RequiredField16(), "required field ${type}.${field}"),

        // Expected value of type "T" not to include unknown field "f" ↔ Field "f" is not defined by type "T".
        (UnknownField17(), "unknown field ${type}.${field}"),
        (UnknownField16(), "unknown field ${type}.${field}"),

        (OneOfField17(), "one of ${field}"),
        (OneOfField16(), "one of ${field}"),
        (NonNull17(), "non-null ${type}"),
        (NonNull16(), "non-null ${type}"),
        (InputObject17(), "object ${type} ${found}"),
        (InputObject16(), "object ${type} ${found}"),
    ];

    [GeneratedRegex("""^The argument "(\w+\.)?(?<owner>@?[\w.]+)\((?<argument>\w+):\)" is deprecated\. (?<reason>.*)$""", RegexOptions.Singleline)]
    private static partial Regex DeprecatedArgument17();

    [GeneratedRegex("""^Directive "(?<owner>@\w+)" argument "(?<argument>\w+)" is deprecated\. (?<reason>.*)$""", RegexOptions.Singleline)]
    private static partial Regex DeprecatedDirectiveArgument16();

    [GeneratedRegex("""^Field "(\w+\.)?(?<owner>\w+)" argument "(?<argument>\w+)" is deprecated\. (?<reason>.*)$""", RegexOptions.Singleline)]
    private static partial Regex DeprecatedFieldArgument16();

    [GeneratedRegex("""^Argument "(\w+\.)?(?<owner>@?\w+)\((?<argument>\w+):\)" of type "(?<type>[^"]+)" is required, but it was not provided\.$""")]
    private static partial Regex RequiredArgument17();

    [GeneratedRegex("""^(Field|Directive) "(?<owner>@?\w+)" argument "(?<argument>\w+)" of type "(?<type>[^"]+)" is required, but it was not provided\.$""")]
    private static partial Regex RequiredArgument16();

    [GeneratedRegex("""^Expected value of type "(?<type>[^"]+)" to include required field "(?<field>\w+)", found: .*$""", RegexOptions.Singleline)]
    private static partial Regex RequiredField17();

    [GeneratedRegex("""^Field "(?<type>\w+)\.(?<field>\w+)" of required type "[^"]+" was not provided\.$""")]
    private static partial Regex RequiredField16();

    [GeneratedRegex("""^Expected value of type "(?<type>[^"]+)" not to include unknown field "(?<field>\w+)".*$""", RegexOptions.Singleline)]
    private static partial Regex UnknownField17();

    [GeneratedRegex("""^Field "(?<field>\w+)" is not defined by type "(?<type>[^"]+)"\..*$""", RegexOptions.Singleline)]
    private static partial Regex UnknownField16();

    [GeneratedRegex("""^Field "(?<field>[\w.]+)" used for OneOf Input Object must be non-null\.$""")]
    private static partial Regex OneOfField17();

    [GeneratedRegex("""^Field "(?<field>[\w.]+)" must be non-null\.$""")]
    private static partial Regex OneOfField16();

    [GeneratedRegex("""^Expected value of non-null type "(?<type>[^"]+)" not to be null\.$""")]
    private static partial Regex NonNull17();

    [GeneratedRegex("""^Expected value of type "(?<type>[^"]+)", found null\.$""")]
    private static partial Regex NonNull16();

    [GeneratedRegex("""^Expected value of type "(?<type>[^"]+)" to be an object, found: (?<found>.*)\.$""", RegexOptions.Singleline)]
    private static partial Regex InputObject17();

    [GeneratedRegex("""^Expected value of type "(?<type>[^"]+)", found (?<found>.*)\.$""", RegexOptions.Singleline)]
    private static partial Regex InputObject16();
}
