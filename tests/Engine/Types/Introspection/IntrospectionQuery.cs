using Cacao.Language;

namespace Cacao.Types.Tests;

/// <summary>The query that tools send, with everything the current specification has.</summary>
internal static class IntrospectionQuery
{
    public static DocumentNode Create(bool descriptions)
    {
        var description = descriptions ? "description" : "";
        return GraphQLParser.Parse(
            $$"""
            query IntrospectionQuery {
              __schema {
                {{description}}
                queryType { name kind }
                mutationType { name kind }
                subscriptionType { name kind }
                types { ...FullType }
                directives { name {{description}} isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
              }
            }
            fragment FullType on __Type {
              kind name {{description}} specifiedByURL isOneOf
              fields(includeDeprecated: true) {
                name {{description}}
                args(includeDeprecated: true) { ...InputValue }
                type { ...TypeRef }
                isDeprecated deprecationReason
              }
              inputFields(includeDeprecated: true) { ...InputValue }
              interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name {{description}} isDeprecated deprecationReason }
              possibleTypes { ...TypeRef }
            }
            fragment InputValue on __InputValue {
              name {{description}} type { ...TypeRef } defaultValue isDeprecated deprecationReason
            }
            fragment TypeRef on __Type {
              kind name
              ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType {
                kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
            }
            """);
    }
}
