namespace EShop.Cli.Commands;

public sealed class UpCommandTests
{
    [Theory]
    [InlineData("up", true)]
    [InlineData("up --seed", true)]
    [InlineData("up --seed full", true)]
    [InlineData("up --seed plenty", false)]
    [InlineData("up --no-seed", true)]
    [InlineData("up --seed --no-seed", false)]
    [InlineData("up --processes --rabbitmq local --port 9000 --service-port 9100", true)]
    [InlineData("up --port many", false)]
    public void Parse_Should_AcceptOrRefuse_When_Given(string line, bool accepted)
    {
        var result = Root.Command(new Repository(EShop.Testing.RepositoryFolder.Root)).Parse(line);

        Assert.Equal(accepted, result.Errors.Count == 0);
    }
}
