using System.Text;

namespace Cacao.Types.Tests;

public sealed class NodeIdSerializerTests
{
    private static readonly NodeIdSerializer s_serializer = NodeIdSerializer.Default;

    [Fact]
    public void Format_Should_WriteTheSixteenBytes_When_KeyIsAGuid()
    {
        var key = Guid.Parse("01234567-89ab-cdef-0123-456789abcdef");

        Assert.Equal("UHJvZHVjdDpnRSMBq4nvzQEjRWeJq83v", s_serializer.Format("Product", key));
        Assert.Equal(new NodeId("Product", key), s_serializer.Parse("UHJvZHVjdDpnRSMBq4nvzQEjRWeJq83v", typeof(Guid)));
    }

    [Theory]
    [InlineData(1, "UHJvZHVjdDox")]
    [InlineData(999, "UHJvZHVjdDo5OTk=")]
    [InlineData(-5L, "UHJvZHVjdDotNQ==")]
    [InlineData((short)7, "UHJvZHVjdDo3")]
    [InlineData("a:b/ü", "UHJvZHVjdDphOmIvw7w=")]
    public void Parse_Should_GiveTheKey_When_IdWasFormatted(object key, string expected)
    {
        Assert.Equal(expected, s_serializer.Format("Product", key));
        Assert.Equal(new NodeId("Product", key), s_serializer.Parse(expected, key.GetType()));
    }

    [Theory]
    [InlineData("x", typeof(int))]
    [InlineData("", typeof(int))]
    [InlineData("%%%%", typeof(int))]
    [InlineData("UHJvZHVjdA==", typeof(int))]
    [InlineData("UHJvZHVjdDphYmM=", typeof(int))]
    [InlineData("OjE=", typeof(int))]
    [InlineData("UHJvZHVjdDox", typeof(Guid))]
    public void Parse_Should_SayWhatWasGiven_When_TextIsNoId(string id, Type keyType)
    {
        var exception = Assert.Throws<GraphQLException>(() => s_serializer.Parse(id, keyType));

        var error = Assert.Single(exception.Errors);
        Assert.Equal("The node ID string has an invalid format.", error.Message);
        Assert.Equal(id, error.Extensions!["originalValue"]);
    }

    [Fact]
    public void Parse_Should_ReadTheUrlAlphabet_When_IdCameInALink()
    {
        var id = Convert.ToBase64String(Encoding.UTF8.GetBytes("P:??>>~~")).Replace('+', '-').Replace('/', '_').TrimEnd('=');

        Assert.Equal(new NodeId("P", "??>>~~"), s_serializer.Parse(id, typeof(string)));
    }
}
