namespace Cacao.Fusion.Composition;

public sealed class RootMutationUsedRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_RootHasItsName()
        => RuleAssert.Valid(
            new RootMutationUsedRule(),
            """
            schema { mutation: Mutation }
            type Mutation { createProduct(name: String): Product }
            type Product { id: ID! name: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_RootHasAnotherName()
        => RuleAssert.Invalid(
            new RootMutationUsedRule(),
            "ROOT_MUTATION_USED",
            ["A"],
            """
            schema { mutation: RootMutation }
            type RootMutation { createProduct(name: String): Product }
            type Mutation { deprecatedField: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_NameIsNoRoot()
        => RuleAssert.Invalid(
            new RootMutationUsedRule(),
            "ROOT_MUTATION_USED",
            ["A"],
            "scalar Mutation");
}
