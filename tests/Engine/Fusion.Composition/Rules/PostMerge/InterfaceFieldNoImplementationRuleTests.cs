namespace Cacao.Fusion.Composition;

public sealed class InterfaceFieldNoImplementationRuleTests
{
    [Fact]
    public void Validate_Should_FindNothing_When_AllFieldsAreThere()
        => RuleAssert.Valid(
            new InterfaceFieldNoImplementationRule(),
            """
            interface User { id: ID! email: String }
            type RegisteredUser implements User { id: ID! email: String }
            """,
            """
            interface User { id: ID! email: String }
            type GuestUser implements User { id: ID! email: String }
            """);

    [Fact]
    public void Validate_Should_Find_When_FieldIsMissing()
        => RuleAssert.Invalid(
            new InterfaceFieldNoImplementationRule(),
            "INTERFACE_FIELD_NO_IMPLEMENTATION",
            ["GuestUser"],
            """
            interface User { id: ID! name: String! email: String }
            type RegisteredUser implements User { id: ID! name: String! email: String lastLogin: DateTime }
            """,
            """
            interface User { id: ID! name: String! }
            type GuestUser implements User { id: ID! name: String! temporaryCartId: String }
            """);
}
