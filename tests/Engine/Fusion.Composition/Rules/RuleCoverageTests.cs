using System.Reflection;
using System.Text.RegularExpressions;
using EShop.Testing;

namespace Cacao.Fusion.Composition;

/// <summary>Every rule of the specification has a class and a file of tests, with schemas that keep it and schemas that break it.</summary>
public sealed partial class RuleCoverageTests
{
    /// <summary>The rules of the Composite Schemas specification, section 4, in its order, as this composer names what it calls otherwise.</summary>
    private static readonly Dictionary<string, string> s_renamed = new(StringComparer.Ordinal)
    {
        [CompositionCodes.DisallowedInaccessible] = "DisallowedInaccessibleElements",
    };

    private static readonly string[] s_beyond =
    [
        CompositionCodes.ConflictingSourceSchemaName, CompositionCodes.InputWithMissingOneOf, CompositionCodes.SpecifiedByUrlMismatch,
        CompositionCodes.LookupInvalidArgument, CompositionCodes.InputFieldOmitted, CompositionCodes.InvalidSettings,
        CompositionCodes.InvalidMergedGraphQL, CompositionCodes.UnsupportedDirective,
    ];

    public static TheoryData<string, string> Rules
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var constant in typeof(CompositionCodes).GetFields(BindingFlags.Public | BindingFlags.Static))
            {
                var code = (string)constant.GetRawConstantValue()!;
                if (!s_beyond.Contains(code) && code != CompositionCodes.UnsatisfiableQueryPath)
                {
                    data.Add(code, s_renamed.GetValueOrDefault(code, constant.Name) + "Rule");
                }
            }

            return data;
        }
    }

    [Fact]
    public void Rules_Should_BeSixtySix_When_SatisfiabilityIsCounted() => Assert.Equal(66, Rules.Count + 1);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_Should_HaveAClassAndTests_When_TheSpecificationHasIt(string code, string name)
    {
        Assert.Equal(name, RuleOf(code).GetType().Name);

        var text = File.ReadAllText(Assert.Single(
            Directory.GetFiles(RepositoryFolder.Combine("tests", "Engine", "Fusion.Composition", "Rules"), $"{name}Tests.cs", SearchOption.AllDirectories)));
        Assert.NotEmpty(Valid().Matches(text));
        Assert.NotEmpty(Invalid().Matches(text));
        Assert.Contains($"\"{code}\"", text, StringComparison.Ordinal);
    }

    /// <summary>The rule that finds a code.</summary>
    internal static object RuleOf(string code)
    {
        var constant = typeof(CompositionCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Single(c => (string)c.GetRawConstantValue()! == code);
        var name = s_renamed.GetValueOrDefault(code, constant.Name) + "Rule";
        return Assert.Single(
            SourceSchemaValidator.Rules.Concat<object>(PreMergeValidator.Rules).Concat(PostMergeValidator.Rules), r => r.GetType().Name == name);
    }

    [GeneratedRegex(@"RuleAssert\.Valid\(|Assert\.Empty")]
    private static partial Regex Valid();

    [GeneratedRegex(@"RuleAssert\.Invalid\(|Assert\.Equal")]
    private static partial Regex Invalid();
}
